using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Identifies an operation of the contract.</summary>
/// <param name="Method">The HTTP method in lower case.</param>
/// <param name="Path">The path template.</param>
internal sealed record OperationKey(string Method, string Path)
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
    };

    /// <summary>Whether a member of a path item is an operation (https://spec.openapis.org/oas/v3.1.0#path-item-object).</summary>
    public static bool IsMethod(string name) => Methods.Contains(name);

    /// <summary>The operations of a document, in ordinal order of path and method.</summary>
    public static IReadOnlyList<OperationKey> In(MappingNode document) =>
        [
            .. (document.Mapping("paths")?.Members ?? [])
                .SelectMany(static path =>
                    (path.Value as MappingNode)
                        ?.Members.Where(static member => IsMethod(member.Name))
                        .Select(member => new OperationKey(member.Name, path.Name))
                    ?? []
                )
                .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(static operation => operation.Method, StringComparer.Ordinal),
        ];

    /// <summary>The form that people and <c>provenance.yaml</c> use: <c>POST /v3/…</c>.</summary>
    public override string ToString() => $"{Method.ToUpperInvariant()} {Path}";
}
