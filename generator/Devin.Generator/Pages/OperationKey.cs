using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Identifies an operation of the contract.</summary>
/// <param name="Method">The HTTP method in lower case.</param>
/// <param name="Path">The path template.</param>
internal sealed record OperationKey(string Method, string Path)
{
    /// <summary>The operations of a document, in ordinal order of path and method.</summary>
    public static IReadOnlyList<OperationKey> In(MappingNode document) =>
        [
            .. (document.Mapping("paths")?.Members ?? [])
                .SelectMany(static path =>
                    (path.Value as MappingNode)
                        ?.Members.Where(static member => HttpMethods.Contains(member.Name))
                        .Select(member => new OperationKey(member.Name, path.Name))
                    ?? []
                )
                .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(static operation => operation.Method, StringComparer.Ordinal),
        ];

    /// <summary>Reads the form that people use; null for any other text.</summary>
    public static OperationKey? TryParse(string text) =>
        text.Split(' ') is [var method, ['/', ..] path] && HttpMethods.Contains(method.ToLowerInvariant())
            ? new OperationKey(method.ToLowerInvariant(), path)
            : null;

    /// <summary>The form that people and <c>provenance.yaml</c> use: <c>POST /v3/…</c>.</summary>
    public override string ToString() => $"{Method.ToUpperInvariant()} {Path}";
}
