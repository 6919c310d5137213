using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>What the service's own site has been seen to do, each at one page.</summary>
/// <param name="contract">The contract that is published.</param>
/// <param name="operations">The operations that have pages; at least one.</param>
internal sealed class PlantedFaults(MappingNode contract, IReadOnlyList<ApiOperation> operations)
{
    /// <summary>An operation that a guide shows and the contract does not have.</summary>
    public const string UnknownOperation = "PATCH /v3/enterprise/billing/acu-limits";

    private static readonly DateTimeOffset Older = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All faults, each at a page of its own as far as there are enough operations.</summary>
    public IReadOnlyList<PlantedFault> All =>
        [
            SlashInFence(Operation(0)),
            Incomplete(Operation(1)),
            NotFoundWithStatus200(Operation(2)),
            HtmlForMarkdown(Operation(3)),
            OnlyRendered(Operation(4)),
            OnlyPoorText(Operation(5)),
            OlderPage(Operation(6)),
            Untranslated(Operation(7)),
            OtherPermission(Operation(8)),
            BrokenContract(Operation(9)),
            GuideWithExamples(),
            OutdatedDocument(),
            DocumentThatIsNone(),
            HostileIndex(),
            ControlCharacters(Operation(10)),
        ];

    /// <summary>A contract block whose fence names the copy with a leading slash, as older English pages do.</summary>
    public static PlantedFault SlashInFence(ApiOperation operation) =>
        Change(
            "slash in the fence",
            "en",
            operation,
            static text => text.Replace("yaml v3-openapi", "yaml /v3-openapi")
        );

    /// <summary>A page that ends after the section about permissions.</summary>
    public static PlantedFault Incomplete(ApiOperation operation) =>
        Replace("contract block missing", "it", operation, words => MarkdownPage.WithoutContract(operation, words));

    /// <summary>A page that is not there and has status 200.</summary>
    public static PlantedFault NotFoundWithStatus200(ApiOperation operation) =>
        new(
            "Page Not Found with status 200",
            MarkdownPath("fr", operation),
            files =>
            {
                files[MarkdownPath("fr", operation)] = SiteFile.Markdown("# Page Not Found\n\nTry the search.\n");
                files[RenderedPath("fr", operation)] = SiteFile.Html(RenderedPage.NotFound());
            }
        );

    /// <summary>HTML at the address of the Markdown page.</summary>
    public PlantedFault HtmlForMarkdown(ApiOperation operation) =>
        new(
            "HTML for Markdown",
            MarkdownPath("de", operation),
            files => files[MarkdownPath("de", operation)] = Rendered("de", operation, RenderedShape.Full)
        );

    /// <summary>No Markdown page, and a rendered page that does not show its path.</summary>
    public PlantedFault OnlyRendered(ApiOperation operation) =>
        OnlyRendered("rendered page alone", "es", operation, RenderedShape.Short);

    /// <summary>No Markdown page, and a rendered page that lost the names of its fields.</summary>
    public PlantedFault OnlyPoorText(ApiOperation operation) =>
        OnlyRendered("rendered page without names", "pt-BR", operation, RenderedShape.Poor);

    /// <summary>A page that was published when the operation had another path and the components had fewer values.</summary>
    public PlantedFault OlderPage(ApiOperation operation) =>
        new(
            "older page",
            MarkdownPath("ja", operation),
            files =>
            {
                var old = operation with
                {
                    Path = operation.Path.Replace("/v3/", "/v3beta1/", StringComparison.Ordinal),
                };
                var fragment = Drifts.WithPath(Fragment("ja", operation), operation.Path, old.Path);
                files[MarkdownPath("ja", operation)] = SiteFile.Markdown(
                    MarkdownPage.Of(old, Words.Of("ja"), fragment, "ja/v3-openapi.yaml")
                ) with
                {
                    Modified = Older,
                };
            }
        );

    /// <summary>The English page where there is no translation.</summary>
    public static PlantedFault Untranslated(ApiOperation operation) =>
        new(
            "not translated",
            MarkdownPath("ko", operation),
            files => files[MarkdownPath("ko", operation)] = files[MarkdownPath("en", operation)]
        );

    /// <summary>A page that names another permission than those of the other languages.</summary>
    public static PlantedFault OtherPermission(ApiOperation operation) =>
        Change(
            "other permission",
            "zh",
            operation,
            text => text.Replace($"`{operation.Permission}`", "`ManageServiceUsers`")
        );

    /// <summary>A contract block that is not YAML.</summary>
    public static PlantedFault BrokenContract(ApiOperation operation) =>
        Change("broken contract", "it", operation, static text => text.Replace("\npaths:\n", "\npaths: [\n"));

    /// <summary>A guide that shows an operation which no page and no document has.</summary>
    public PlantedFault GuideWithExamples() =>
        new(
            "operation without a contract",
            SiteContent.Pages + "overview.md",
            files =>
                files[SiteContent.Pages + "overview.md"] = SiteFile.Markdown(
                    MarkdownPage.Guide(
                        Words.Of("en"),
                        UnknownOperation,
                        $"{operations[0].Method.ToUpperInvariant()} https://api.devin.ai{operations[0].Path}?first=10"
                    )
                )
        );

    /// <summary>A whole document that lacks a value.</summary>
    public PlantedFault OutdatedDocument() =>
        new(
            "outdated document",
            "ja/v3-openapi.yaml",
            files =>
                files["ja/v3-openapi.yaml"] = SiteFile.Yaml(
                    YamlWriter.Write(Translation.Of(Drifts.WithoutOneValue(contract).Contract, "ja"))
                )
        );

    /// <summary>A page of HTML at the address of a document.</summary>
    public static PlantedFault DocumentThatIsNone() =>
        new(
            "HTML for a document",
            "fr/v3-openapi.yaml",
            static files => files["fr/v3-openapi.yaml"] = SiteFile.Html(RenderedPage.NotFound())
        );

    /// <summary>Names in the index that point out of the folder, to a device of the system, or to another host.</summary>
    public static PlantedFault HostileIndex() =>
        new(
            "hostile names",
            "llms.txt",
            static files =>
                files["llms.txt"] = files["llms.txt"] with
                {
                    Content =
                        files["llms.txt"].Content
                        + "- [a](/api-reference/v3/../../../evil.md)\n"
                        + "- [b](/api-reference/v3/..%2f..%2fevil.md)\n"
                        + "- [c](/api-reference/v3/sessions/nul.md)\n"
                        + "- [d](/api-reference/v3/C:/evil.md)\n"
                        + "- [e](/api-reference/v3/sessions/e\u001b[31mvil.md)\n"
                        + "- [f](http://169.254.169.254/latest/meta-data)\n"
                        + "- [g](file:///etc/passwd)\n",
                }
        );

    /// <summary>A page whose contract has text that would steer a terminal, or mention people in a pull request.</summary>
    public static PlantedFault ControlCharacters(ApiOperation operation) =>
        Replace(
            "control characters",
            "es",
            operation,
            static words =>
                $"# \u001b[2J [{words.Language}]\n\n````yaml es/v3-openapi.yaml GET /v3/\u001b[31m@everyone\nopenapi: 3.1.0\n"
                + "paths:\n  \"/v3/\\e[31m@everyone\":\n    get:\n      operationId: hostile\n````\n"
        );

    private ApiOperation Operation(int index) => operations[index % operations.Count];

    private PlantedFault OnlyRendered(string name, string language, ApiOperation operation, RenderedShape shape) =>
        new(
            name,
            RenderedPath(language, operation),
            files =>
            {
                files.Remove(MarkdownPath(language, operation));
                files[RenderedPath(language, operation)] = Rendered(language, operation, shape);
            }
        );

    private static PlantedFault Change(
        string name,
        string language,
        ApiOperation operation,
        Func<string, string> change
    ) =>
        new(
            name,
            MarkdownPath(language, operation),
            files =>
            {
                var file = files[MarkdownPath(language, operation)];
                files[MarkdownPath(language, operation)] = file with { Content = change(file.Content) };
            }
        );

    private static PlantedFault Replace(
        string name,
        string language,
        ApiOperation operation,
        Func<Words, string> write
    ) =>
        new(
            name,
            MarkdownPath(language, operation),
            files => files[MarkdownPath(language, operation)] = SiteFile.Markdown(write(Words.Of(language)))
        );

    private SiteFile Rendered(string language, ApiOperation operation, RenderedShape shape) =>
        SiteFile.Html(RenderedPage.Of(operation, Words.Of(language), Fragment(language, operation), shape));

    private MappingNode Fragment(string language, ApiOperation operation) =>
        new Fragment((MappingNode)Translation.Of(contract, language)).Of(operation);

    private static string RenderedPath(string language, ApiOperation operation) =>
        SiteContent.Prefix(language) + SiteContent.Pages + operation.Page;

    private static string MarkdownPath(string language, ApiOperation operation) =>
        RenderedPath(language, operation) + ".md";
}
