namespace DevinCli.Tests;

/// <summary>What a run of the program printed.</summary>
internal sealed record CliResult(int Code, string Output, string Error)
{
    /// <summary>The lines of the standard output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
