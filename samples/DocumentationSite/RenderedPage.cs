using System.Net;
using System.Text;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Writes the page of an operation as HTML that a browser shows.</summary>
internal static class RenderedPage
{
    /// <summary>The page.</summary>
    public static string Of(ApiOperation operation, Words words, MappingNode fragment, RenderedShape shape)
    {
        var item = fragment.Mapping("paths")!.Mapping(operation.Path)!.Mapping(operation.Method)!;
        var fields = new FieldList(fragment, words);
        var body = SchemaIn(item.Mapping("requestBody"));
        var response = SchemaIn(
            item.Mapping("responses")!
                .Members.Where(static member => member.Name.StartsWith('2'))
                .Select(static member => member.Value as MappingNode)
                .FirstOrDefault()
        );
        var html = new Html(operation.Page);
        html.Line(shape == RenderedShape.Short ? Words.Of("en").Skip : words.Skip);
        if (shape != RenderedShape.Poor)
        {
            html.Line(operation.Method.ToUpperInvariant());
        }

        if (shape == RenderedShape.Full)
        {
            foreach (var part in operation.Path.Split('/').Skip(1))
            {
                html.Line("/");
                html.Line(part);
            }
        }

        html.Paragraph(operation.Page);
        if (shape == RenderedShape.Full)
        {
            html.Lines([
                $"curl --request {operation.Method.ToUpperInvariant()} \\",
                $"  --url https://api.devin.ai{operation.Path}",
            ]);
        }

        html.Paragraph(words.Permissions);
        html.Paragraph($"{operation.Permission} [{words.Language}]");
        if (shape == RenderedShape.Poor)
        {
            html.Lines(fields.LooseLists(body).Concat(fields.LooseLists(response)));
            return html.ToString();
        }

        html.Paragraph(words.Authorizations);
        html.Lines(["Authorization", "string", "header", words.Required]);
        html.Section(words.Path, fields.Parameters(item, "path"));
        html.Section(words.Query, fields.Parameters(item, "query"));
        html.Section(words.Body, fields.Properties(body), "application/json");
        html.Section(words.Response, fields.Properties(response), "application/json");
        return html.ToString();
    }

    /// <summary>What a browser shows for a page that is not there.</summary>
    public static string NotFound()
    {
        var html = new Html("Page Not Found");
        html.Paragraph("Page Not Found");
        html.Paragraph("We couldn't find the page. Maybe you were looking for one of these pages below?");
        return html.ToString();
    }

    private static Node? SchemaIn(MappingNode? message) =>
        (message?.Mapping("content")?.Members.Select(static type => type.Value as MappingNode).FirstOrDefault())?[
            "schema"
        ];

    private sealed class Html(string title)
    {
        private readonly StringBuilder _body = new();

        public void Line(string text) => _body.Append("<div>").Append(WebUtility.HtmlEncode(text)).Append("</div>\n");

        public void Lines(IEnumerable<string> lines) => lines.ToList().ForEach(Line);

        public void Paragraph(string text) => _body.Append("<p>").Append(WebUtility.HtmlEncode(text)).Append("</p>\n");

        public void Section(string heading, IEnumerable<string> lines, string? mediaType = null)
        {
            var all = lines.ToArray();
            if (all.Length > 0)
            {
                Paragraph(heading);
                Lines(mediaType is null ? all : [mediaType, .. all]);
            }
        }

        public override string ToString() =>
            $"""
                <!DOCTYPE html>
                <html><head><title>{WebUtility.HtmlEncode(title)}</title><script>let field = "string";</script></head>
                <body><nav>Menu</nav><main>
                {_body}</main></body></html>

                """;
    }
}
