using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the address of the service: the first server, with the defaults of its variables.</summary>
internal static class ServerAddress
{
    private const string Servers = "servers";

    // More than the addresses of services have. The defaults of variables can make a few lines longer than the memory is.
    private const int MaxLength = 2_000;

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

        if (Expand(url, servers[0].Mapping("variables")) is not { } address)
        {
            notes.Add(
                Note(
                    document,
                    servers[0],
                    $"The address of the server has more than {MaxLength} characters. Clients have no default 'BaseAddress'; set it."
                )
            );
            return null;
        }

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

    /// <summary>The URL with the defaults of its variables, which contain no variables; null if it is too long.</summary>
    private static string? Expand(string url, MappingNode? variables)
    {
        var address = new StringBuilder();
        var rest = url.AsSpan();
        while (
            address.Length <= MaxLength
            && rest.IndexOf('{') is var open and >= 0
            && rest[open..].IndexOf('}') is var length and > 0
        )
        {
            var variable = rest.Slice(open, length + 1);
            var value = (variables?[variable[1..^1].ToString()] as MappingNode)?["default"] as ScalarNode;
            address.Append(rest[..open]).Append(value is null or { Kind: ScalarKind.Null } ? variable : value.Text);
            rest = rest[(open + length + 1)..];
        }

        address.Append(rest);
        return address.Length <= MaxLength ? address.ToString() : null;
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
