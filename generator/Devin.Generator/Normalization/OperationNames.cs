using System.Text.RegularExpressions;
using Devin.Generator.Naming;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Names of methods and of their groups.</summary>
internal static partial class OperationNames
{
    private static readonly HashSet<string> MembersOfClients = new(StringComparer.Ordinal)
    {
        "Dispose",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ResponseOfAsync",
        "SendAsync",
        "ToString",
        "UpdateOptions",
        "WithResponseAsync",
    };

    /// <summary>
    /// The method's name. FastAPI appends the route to the function's name (<c>name_path_method</c>, anything but word
    /// characters as <c>_</c>); the function's name is the usual name. If several methods share the id, it ends with
    /// any one of them, and the name with the operation's own.
    /// </summary>
    public static string Method(
        MappingNode operation,
        string path,
        string httpMethod,
        bool isIdShared,
        string trimPrefix
    )
    {
        if (operation.Text(Extensions.Name) is { } given)
        {
            return Words.Pascal(given);
        }

        if (operation.Text("operationId") is not { Length: > 0 } id)
        {
            return FromRoute(path, httpMethod);
        }

        var route = NonWord().Replace(path, "_") + "_";
        var end = id.LastIndexOf('_') + 1;
        var name =
            id[..end].EndsWith(route, StringComparison.OrdinalIgnoreCase)
            && end > route.Length
            && (isIdShared || id[end..].Equals(httpMethod, StringComparison.OrdinalIgnoreCase))
                ? id[..(end - route.Length)]
                : id;
        if (
            trimPrefix.Length > 0
            && name.StartsWith(trimPrefix, StringComparison.Ordinal)
            && name.Length > trimPrefix.Length
        )
        {
            name = name[trimPrefix.Length..];
        }

        return WithoutAsyncSuffix(Words.Pascal(name)) + (isIdShared ? Words.Pascal(httpMethod) : "");
    }

    /// <summary>The uncut name, for two functions of one name on different routes.</summary>
    public static string FullMethod(MappingNode operation, string path, string httpMethod) =>
        operation.Text("operationId") is { Length: > 0 } id
            ? WithoutAsyncSuffix(Words.Pascal(id))
            : FromRoute(path, httpMethod);

    /// <summary>The name of an operation that the contract gives none: <c>GetUsersByUserId</c>.</summary>
    public static string FromRoute(string path, string httpMethod)
    {
        var words = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(static part =>
                part.StartsWith('{') ? "By" + Words.Pascal(part.Trim('{', '}')) : Words.Pascal(part)
            );
        return Words.Pascal(httpMethod) + string.Concat(words);
    }

    /// <summary>
    /// The path of groups: the overlay's name, the first tag, or the first fixed part of the path, below the group that
    /// the rules give to the path.
    /// </summary>
    public static IReadOnlyList<string> Groups(MappingNode operation, string path, NamingRules rules)
    {
        var tag = operation
            .Sequence("tags")
            ?.Items.OfType<ScalarNode>()
            .Select(static item => item.Text)
            .FirstOrDefault();
        var name =
            operation.Text(Extensions.Group)
            ?? (string.IsNullOrWhiteSpace(tag) ? null : tag)
            ?? path.Split('/')
                .FirstOrDefault(static part => part.Length > 0 && !part.Contains('{', StringComparison.Ordinal))
            ?? "Root";
        var prefix = rules.GroupPrefixes.FirstOrDefault(rule => path.StartsWith(rule.Path, StringComparison.Ordinal));
        return prefix is null ? [GroupName(name, rules)] : [GroupName(prefix.Group, rules), GroupName(name, rules)];
    }

    private static string GroupName(string name, NamingRules rules)
    {
        var pascal = Words.Pascal(name).Replace("_", "", StringComparison.Ordinal);
        return pascal.Length == 0 || char.IsDigit(pascal[0]) ? "Group" + pascal
            : MembersOfClients.Contains(pascal) || pascal == rules.ClientName || pascal + "Client" == rules.ClientName
                ? pascal + "Group"
            : Words.Bounded(pascal);
    }

    private static string WithoutAsyncSuffix(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;

    [GeneratedRegex(@"\W", RegexOptions.CultureInvariant)]
    private static partial Regex NonWord();
}
