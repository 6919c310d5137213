using System.Text.RegularExpressions;
using Devin.Generator.Naming;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Names of methods.</summary>
internal static partial class OperationNames
{
    /// <summary>What frameworks append to the group in an id.</summary>
    private const string Controller = "Controller";

    /// <summary>
    /// The method's name. FastAPI appends the route to the function's name (<c>name_path_method</c>, anything but word
    /// characters as <c>_</c>); the function's name is the usual name. If several methods share the id, it ends with
    /// any one of them, and the name with the operation's own. The name does not repeat the group.
    /// </summary>
    public static string Method(
        MappingNode operation,
        string path,
        string httpMethod,
        bool isIdShared,
        string trimPrefix,
        string group
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

        var words = WithoutDoubledGroup(Words.Pascal(WithoutGroup(name, group)), group);
        return WithoutAsyncSuffix(words) + (isIdShared ? Words.Pascal(httpMethod) : "");
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
    /// The id without the group that it begins with, as <c>health_check</c> and <c>HealthController_check</c> do in the
    /// group <c>Health</c>.
    /// </summary>
    private static string WithoutGroup(string id, string group)
    {
        var letters = 0;
        for (var index = 0; index < id.Length - 1 && letters <= group.Length + Controller.Length; index++)
        {
            if (char.IsLetterOrDigit(id[index]))
            {
                letters++;
            }
            else if (
                index > 0
                && char.IsLetterOrDigit(id[index - 1])
                && char.IsLetter(id[index + 1])
                && Words.Pascal(id[..index]) is var first
                && (first == group || first == group + Controller)
            )
            {
                return id[(index + 1)..];
            }
        }

        return id;
    }

    /// <summary>The name without the group where it begins with the group twice.</summary>
    private static string WithoutDoubledGroup(string name, string group) =>
        name.StartsWith(group + group, StringComparison.Ordinal)
        && (name.Length == 2 * group.Length || !char.IsLower(name[2 * group.Length]))
            ? name[group.Length..]
            : name;

    private static string WithoutAsyncSuffix(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;

    [GeneratedRegex(@"\W", RegexOptions.CultureInvariant)]
    private static partial Regex NonWord();
}
