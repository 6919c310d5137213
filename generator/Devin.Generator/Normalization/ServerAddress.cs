using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the address of the service: the first server, with the defaults of its variables.</summary>
internal static class ServerAddress
{
    private const string Servers = "servers";

    /// <summary>The address; null if the document names none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="notes">Takes what has no effect.</param>
    public static string? Read(MappingNode document, ICollection<Diagnostic> notes)
    {
        var servers = document.Sequence(Servers)?.Items.OfType<MappingNode>().ToArray() ?? [];
        if (servers.Length == 0 || servers[0].Text("url") is not { } url)
        {
            return null;
        }

        var address = (servers[0].Mapping("variables")?.Members ?? []).Aggregate(
            url,
            static (text, variable) =>
                (variable.Value as MappingNode)?["default"] is ScalarNode { Kind: not ScalarKind.Null } value
                    ? text.Replace("{" + variable.Name + "}", value.Text, StringComparison.Ordinal)
                    : text
        );
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme == Uri.UriSchemeFile)
        {
            notes.Add(
                Note(
                    document,
                    servers[0],
                    $"The server '{url}' is not a complete address. Clients have no default 'BaseAddress'; set it, with this path."
                )
            );
        }
        else if (servers.Length > 1)
        {
            notes.Add(
                Note(
                    document,
                    servers[1],
                    $"The document has {servers.Length} servers. 'BaseAddress' defaults to the first, {address}; set it for the others."
                )
            );
        }

        return address;
    }

    private static Diagnostic Note(MappingNode document, Node place, string message) =>
        new(
            Severity.Warning,
            DiagnosticCodes.NotExpressible,
            message,
            place.Location,
            JsonPointer.Root.Append(Servers).Append(document.Sequence(Servers)!.Items.ToList().IndexOf(place))
        );
}
