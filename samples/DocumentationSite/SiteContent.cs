using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>The files of a documentation site for a contract, by path without a leading slash.</summary>
/// <param name="Files">The files.</param>
internal sealed record SiteContent(IReadOnlyDictionary<string, SiteFile> Files)
{
    public const string Pages = "api-reference/v3/";

    /// <summary>The languages for which the site has a whole document.</summary>
    public static IReadOnlyList<string> DocumentLanguages { get; } = ["en", "de", "ja", "zh"];

    /// <summary>A site in nine languages without a fault.</summary>
    /// <param name="contract">The contract that is published.</param>
    /// <param name="operations">The operations that have pages.</param>
    public static SiteContent Of(MappingNode contract, IReadOnlyList<ApiOperation> operations)
    {
        var files = new Dictionary<string, SiteFile>(StringComparer.Ordinal)
        {
            ["llms.txt"] = SiteFile.Text(Index(operations)),
        };
        foreach (var words in Words.All)
        {
            var prefix = Prefix(words.Language);
            var translated = words.Language == "en" ? contract : (MappingNode)Translation.Of(contract, words.Language);
            var fragment = new Fragment(translated);
            if (DocumentLanguages.Contains(words.Language))
            {
                files[prefix + "v3-openapi.yaml"] = SiteFile.Yaml(YamlWriter.Write(translated));
            }

            files[$"{prefix}{Pages}overview.md"] = SiteFile.Markdown(MarkdownPage.Guide(words));
            foreach (var operation in operations)
            {
                files[$"{prefix}{Pages}{operation.Page}.md"] = SiteFile.Markdown(
                    MarkdownPage.Of(operation, words, fragment.Of(operation), prefix + "v3-openapi.yaml")
                );
            }
        }

        return new SiteContent(files);
    }

    public static string Prefix(string language) => language == "en" ? "" : language + "/";

    private static string Index(IEnumerable<ApiOperation> operations) =>
        "# Devin\n\n## Docs\n\n"
        + string.Concat(
            operations
                .Select(static operation => operation.Page)
                .Append("overview")
                .Select(static page => $"- [{page}](https://docs.devin.ai/{Pages}{page}.md): A page.\n")
        );
}
