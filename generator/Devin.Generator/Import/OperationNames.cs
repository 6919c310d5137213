using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Names operations as people do: <c>POST /v3/…</c>.</summary>
internal static class OperationNames
{
    /// <summary>The name of an operation.</summary>
    public static string Of(string method, string path) => $"{method.ToUpperInvariant()} {path}";

    /// <summary>The operations of a document, in ordinal order of path and method.</summary>
    public static IReadOnlyList<string> In(MappingNode document) =>
        (document.Mapping("paths")?.Members ?? [])
            .OrderBy(static path => path.Name, StringComparer.Ordinal)
            .SelectMany(static path =>
                (path.Value as MappingNode)
                    ?.Members.Where(static member => HttpMethods.Contains(member.Name))
                    .Select(static member => member.Name)
                    .Order(StringComparer.Ordinal)
                    .Select(method => Of(method, path.Name))
                ?? []
            )
            .ToList();
}
