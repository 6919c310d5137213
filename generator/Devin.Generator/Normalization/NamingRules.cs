using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>
/// The naming rules for the whole contract, from the document's extension <c>x-csharp</c> in an overlay.
/// </summary>
/// <param name="TrimOperationPrefix">The prefix of operation names that is removed from method names.</param>
/// <param name="GroupPrefixes">Paths whose groups are below another group.</param>
/// <param name="ClientParameter">The path parameter that the client sets for all calls.</param>
/// <param name="ClientName">The client class, whose name no class of operations gets.</param>
internal sealed record NamingRules(
    string TrimOperationPrefix,
    IReadOnlyList<GroupPrefix> GroupPrefixes,
    ClientParameter? ClientParameter,
    string ClientName
)
{
    private const string Extension = "x-csharp";

    /// <summary>The rules of a document; without the extension there are none.</summary>
    public static NamingRules Read(MappingNode document, string clientName)
    {
        var rules = document.Mapping(Extension);
        var prefixes = rules?.Sequence("group-prefixes")?.Items.OfType<MappingNode>() ?? [];
        return new NamingRules(
            rules?.Text("trim-operation-prefix") ?? "",
            [
                .. prefixes.Select(static prefix => new GroupPrefix(
                    prefix.Text("path") ?? "",
                    prefix.Text("group") ?? ""
                )),
            ],
            rules?.Mapping("client-parameter") is { } parameter
                ? new ClientParameter(Texts(parameter["path"]), parameter.Text("name") ?? "")
                : null,
            clientName
        );
    }

    /// <summary>The texts of a list, or the only one.</summary>
    private static IReadOnlyList<string> Texts(Node? node) =>
        node is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(static item => item.Text)]
        : node is ScalarNode only ? [only.Text]
        : [];
}

/// <summary>A group that has the groups of all paths with a beginning.</summary>
internal sealed record GroupPrefix(string Path, string Group);

/// <summary>A path parameter that belongs to the client, not to its calls.</summary>
/// <param name="Paths">What the paths begin with to which it applies.</param>
/// <param name="Name">The parameter's name.</param>
internal sealed record ClientParameter(IReadOnlyList<string> Paths, string Name);
