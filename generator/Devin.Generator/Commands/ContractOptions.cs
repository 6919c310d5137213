using System.CommandLine;

namespace Devin.Generator.Commands;

/// <summary>The options that name a contract, with one meaning in every command that reads one.</summary>
internal static class ContractOptions
{
    /// <summary>The contract.</summary>
    public static Option<FileInfo> Contract() =>
        new("--contract")
        {
            Description = "The OpenAPI 3.0 or 3.1 document, YAML or JSON.",
            Required = true,
            HelpName = "FILE",
        };

    /// <summary>The overlay.</summary>
    public static Option<FileInfo> Overlay() =>
        new("--overlay") { Description = "Corrections of the contract, an OpenAPI Overlay.", HelpName = "FILE" };
}
