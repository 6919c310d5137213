using System.CommandLine;

namespace Devin.Generator.Commands;

/// <summary>The options that name a contract, with one meaning in every command that reads one.</summary>
internal static class ContractOptions
{
    /// <summary>The contract.</summary>
    public static Option<FileInfo> Contract() =>
        new("--contract")
        {
            Description = "The OpenAPI 3.0, 3.1 or 3.2 document, YAML or JSON.",
            Required = true,
            HelpName = "FILE",
        };

    /// <summary>The overlays.</summary>
    public static Option<FileInfo[]> Overlays() =>
        new("--overlay")
        {
            Description = "Corrections of the contract, an OpenAPI Overlay. Several apply in the order given.",
            HelpName = "FILE",
        };

    /// <summary>The paths of the overlays that a command line names.</summary>
    public static IReadOnlyList<string> PathsOf(ParseResult arguments, Option<FileInfo[]> overlays) =>
        [.. (arguments.GetValue(overlays) ?? []).Select(static file => file.FullName)];
}
