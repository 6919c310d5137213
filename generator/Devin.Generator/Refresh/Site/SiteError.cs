using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Refresh.Site;

/// <summary>Creates the errors about a site.</summary>
internal static class SiteError
{
    /// <summary>An error about an address.</summary>
    public static ContractException Of(string address, string message) =>
        new(DiagnosticCodes.Site, message, new SourceLocation(address, 1, 1));
}
