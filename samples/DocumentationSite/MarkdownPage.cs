using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Writes the Markdown page of an operation as the service publishes it.</summary>
internal static class MarkdownPage
{
    private const string IndexHead = """
        > ## Documentation Index
        > Fetch the complete documentation index at: https://docs.devin.ai/llms.txt
        > Use this file to discover all available pages before exploring further.

        """;

    /// <summary>The page with its contract.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="words">The words of the language.</param>
    /// <param name="fragment">The contract of the operation.</param>
    /// <param name="copy">The name of the copy in the fence.</param>
    public static string Of(ApiOperation operation, Words words, MappingNode fragment, string copy) =>
        new StringBuilder(WithoutContract(operation, words))
            .Append("## OpenAPI\n\n````yaml ")
            .Append(copy)
            .Append(' ')
            .Append(operation.Method.ToUpperInvariant())
            .Append(' ')
            .Append(operation.Path)
            .Append('\n')
            .Append(YamlWriter.Write(fragment))
            .Append("````\n")
            .ToString();

    /// <summary>The page up to the end of the section about permissions.</summary>
    public static string WithoutContract(ApiOperation operation, Words words)
    {
        var text = new StringBuilder(IndexHead)
            .Append("\n# ")
            .Append(operation.Page)
            .Append(" [")
            .Append(words.Language)
            .Append("]\n\n");
        Heading(text, words, "permissions", words.Permissions);
        return text.Append('`')
            .Append(operation.Permission)
            .Append("` [")
            .Append(words.Language)
            .Append("]\n\n```bash theme={null}\ncurl https://api.devin.ai")
            .Append(operation.Path)
            .Append("\n```\n\n")
            .ToString();
    }

    /// <summary>A guide with examples of HTTP requests.</summary>
    public static string Guide(Words words, params IEnumerable<string> requests)
    {
        var text = new StringBuilder(IndexHead).Append("\n# Guide [").Append(words.Language).Append("]\n");
        foreach (var request in requests)
        {
            text.Append("\n```http theme={null}\n").Append(request).Append("\n```\n");
        }

        return text.ToString();
    }

    /// <summary>English and the newest Chinese pages have plain headings, the others an element around them.</summary>
    private static void Heading(StringBuilder text, Words words, string anchor, string title) =>
        text.Append(
            words.Language is "en" or "zh" ? $"## {title}\n\n" : $"<div id=\"{anchor}\">\n  ## {title}\n</div>\n\n"
        );
}
