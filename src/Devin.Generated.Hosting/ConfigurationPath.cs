namespace Devin.Generated.Hosting;

/// <summary>The section of the configuration that the options of a client are read from.</summary>
/// <param name="Value">The keys from the root, separated by colons.</param>
internal sealed record ConfigurationPath(string Value)
{
    /// <summary>A fault of the options, with the place where they are set.</summary>
    public string Describe(string fault) =>
        $"Section '{Value}' of the configuration (environment variables that start with {Value.Replace(":", "__", StringComparison.Ordinal)}__): {fault}";
}
