using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>An operation of the contract and the page that documents it.</summary>
/// <param name="Method">The HTTP method in lower case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Permission">The permission that it requires.</param>
internal sealed record ApiOperation(string Method, string Path, string Permission)
{
    private const string Unknown = "ManageOrganizations";

    /// <summary>The name of the page below the folder of the pages of operations.</summary>
    public string Page
    {
        get
        {
            var words = Path.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(static part => string.Concat(part.Select(Plain)).Trim('-'))
                .ToArray();
            var section = words.LastOrDefault(word => !word.EndsWith("-id", StringComparison.Ordinal)) ?? "api";
            return $"{section}/{Method}-{string.Join('-', words)}";
        }
    }

    /// <summary>The operations of a contract with its overlay applied, in ordinal order.</summary>
    public static IReadOnlyList<ApiOperation> In(MappingNode contract) =>
        [
            .. contract
                .Mapping("paths")!
                .Members.SelectMany(static path =>
                    ((MappingNode)path.Value)
                        .Members.Where(static member => HttpMethods.Contains(member.Name))
                        .Select(member => new ApiOperation(
                            member.Name,
                            path.Name,
                            ((MappingNode)member.Value).Text("x-permission") ?? Unknown
                        ))
                )
                .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(static operation => operation.Method, StringComparer.Ordinal),
        ];

    private static char Plain(char letter) => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-';
}
