using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Drift;

/// <summary>Rendered pages are read by their layout, in whatever language their words are.</summary>
public sealed class RenderedPageTests
{
    [TestCase("{}")]
    [TestCase("{")]
    [TestCase("a\nstring")]
    [TestCase("| `a` |\n|---|\n| `b` |")]
    public void A_page_of_too_many_lines_is_refused_and_a_long_one_is_read_within_the_time_limit(string line)
    {
        static string Page(string line, int lines) =>
            "POST\n/v3/organizations/{org_id}/sessions\nprompt\nstring\n"
            + string.Concat(Enumerable.Repeat(line + "\n", lines / line.Split('\n').Length));
        var reference = DriftData.Contract("reference", DriftData.Read(DriftData.Contracts[0]), isReference: true);

        var tooLong = DriftData.Text("long.txt", Page(line, DocumentLimits.PageLines));
        Assert.That(tooLong.Problem?.Message, Does.Contain("more than 20000 lines"));

        var stopwatch = System.Diagnostics.Stopwatch.StartNew();
        var result = DriftCheck.Run([reference, DriftData.Text("page.txt", Page(line, 4500))]);
        Assert.That(result.Copies, Has.Count.EqualTo(2));
        Assert.That(stopwatch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
    }

    [TestCase("", "GET")]
    [TestCase("prompt\nstring\n", "|---|")]
    [TestCase("origin\nenum<string>\n", "a b,")]
    public void A_page_that_repeats_a_line_is_read_in_the_time_of_its_length(string start, string line)
    {
        var lines = string.Concat(Enumerable.Repeat(line + "\n", DocumentLimits.PageLines - 10));
        var page = new PageText(start + lines, "page.txt");
        var stopwatch = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(PageContentReader.ReadRendered(page).Operation, Is.Null);
        Assert.That(stopwatch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void A_name_nested_deeper_than_any_schema_is_no_name()
    {
        var reference = DriftData.Contract("reference", DriftData.Read(DriftData.Contracts[0]), isReference: true);
        var name = string.Join('.', Enumerable.Repeat("prompt", 30_000));
        var text = $"POST\n/v3/organizations/{{org_id}}/sessions\nBody\nprompt\nstring\nrequired\n{name}\nstring\n";

        var result = DriftCheck.Run([reference, DriftData.Text("page.txt", text)]);

        Assert.That(result.Findings.Select(static finding => finding.Message), Has.None.Contain("prompt.prompt"));
    }

    private const string German = "seeds/001_4bace683cb4e4972.txt";
    private static readonly string[] Languages = ["fr", "es", "pt-BR", "it", "ko"];

    private static Copy Page(string language) => DriftData.Page($"pages/create-session.{language}.rendered.txt");

    /// <summary>The facts of a field, without their places.</summary>
    private static string Describe(PageField field) =>
        string.Join(
            ' ',
            field.Name,
            string.Join('|', field.Type.Types) + string.Concat(Enumerable.Repeat("[]", field.Type.ArrayDepth)),
            field.Type.Format,
            field.Type.IsNullable,
            field.RequiredAt is null ? "" : "required",
            field.In,
            field.Default,
            string.Join(',', field.Limits),
            string.Join(',', field.Options?.Values ?? [])
        );

    [TestCaseSource(nameof(Languages))]
    public void A_page_shows_the_same_fields_as_the_german_one(string language)
    {
        var page = Page(language);
        Assert.Multiple(() =>
        {
            Assert.That(page.Language, Is.EqualTo(language));
            Assert.That(page.Page!.Operation, Is.EqualTo(DriftData.Page(German).Page!.Operation));
            Assert.That(
                page.Page.Fields.Select(Describe),
                Is.EqualTo(DriftData.Page(German).Page!.Fields.Select(Describe))
            );
        });
    }

    [TestCaseSource(nameof(Languages))]
    public void A_page_differs_from_a_contract_where_the_german_one_does(string language)
    {
        var contract = DriftData.Page("seeds/002_797ebb68a7c08190.txt");
        Assert.That(
            DriftData.Places(DriftCheck.Run([contract, Page(language)])),
            Is.EqualTo(DriftData.Places(DriftCheck.Run([contract, DriftData.Page(German)])))
        );
    }

    [Test]
    public void Pages_in_five_languages_agree_with_each_other()
    {
        var places = DriftData.Places(DriftCheck.Run(Languages.Select(Page)));
        Assert.That(
            places,
            Has.Count.EqualTo(1).And.All.Contains("page-contradiction").And.All.Contains("session_links")
        );
    }

    [Test]
    public void A_field_that_became_optional_on_a_page_is_found()
    {
        var text = File.ReadAllText(Path.Combine(DriftData.Folder, "pages/create-session.fr.rendered.txt"));
        var changed = DriftData.Text(
            "create-session.fr.txt",
            text.Replace("\nprompt\nstring\nrequis", "\nprompt\nstring")
        );
        Assert.That(
            DriftData.Places(DriftCheck.Run([DriftData.Page("seeds/002_797ebb68a7c08190.txt"), changed])),
            Has.Member("required /components/schemas/SessionCreateRequest/required")
        );
    }

    [TestCase(
        "\nmax_acu_limit\ninteger | null",
        "\nmax_acu_limit\nstring | null",
        "type",
        "max_acu_limit/anyOf/0/type"
    )]
    [TestCase("\nrepos\nstring[] | null", "\nrepos\nstring[]", "nullable", "repos")]
    [TestCase(
        "\nis_archived\nboolean\nPredefinito:false",
        "\nis_archived\nboolean\nPredefinito:true",
        "default",
        "is_archived/default"
    )]
    [TestCase("string<uri>[]", "string<email>[]", "constraint", "attachment_urls/anyOf/0/items/format")]
    [TestCase("1 - 2083", "1 - 999", "constraint", "attachment_urls/anyOf/0/items/maxLength")]
    public void Type_null_and_limits_of_a_field_are_compared(string old, string changed, string kind, string tail)
    {
        var text = File.ReadAllText(Path.Combine(DriftData.Folder, "pages/create-session.it.rendered.txt"));
        Assert.That(text, Does.Contain(old));
        var page = DriftData.Text("create-session.it.txt", text.Replace(old, changed));
        var contract = DriftData.Page("seeds/002_797ebb68a7c08190.txt");
        var before = DriftData.Places(DriftCheck.Run([contract, Page("it")]));
        // Where the type changes, the page's own sample contradicts it too.
        var found = DriftData
            .Places(DriftCheck.Run([contract, page]))
            .Except(before)
            .Where(static place => !place.StartsWith("page-contradiction", StringComparison.Ordinal))
            .ToArray();
        Assert.That(found, Has.Length.EqualTo(1).And.All.StartsWith(kind + " ").And.All.EndsWith("/" + tail));
    }

    [TestCase("query", 1)]
    [TestCase("header", 0)]
    public void A_page_shows_its_path_and_query_parameters_and_not_those_in_headers(string travelsIn, int expected)
    {
        var text = File.ReadAllText(Path.Combine(DriftData.Folder, "seeds/002_797ebb68a7c08190.txt"));
        var contract = DriftData.Text(
            "ja.md",
            text.Replace(
                "- in: query\n          name: devin_id",
                $"- {{in: {travelsIn}, name: planted, required: false, schema: {{type: string}}}}\n        - in: query\n          name: devin_id"
            )
        );
        var places = DriftData.Places(DriftCheck.Run([contract, Page("fr")]));
        Assert.That(
            places.Count(static place => place.StartsWith("missing-parameter", StringComparison.Ordinal)),
            Is.EqualTo(expected)
        );
    }

    [Test]
    public void A_list_that_fits_two_places_is_reported_and_not_guessed()
    {
        const string Contract = """
            openapi: 3.1.0
            paths:
              /a:
                get:
                  parameters:
                    - {in: query, name: left, schema: {type: string, enum: [one, two, three]}}
                    - {in: query, name: right, schema: {type: string, enum: [one, two, three]}}
            """;
        var page = DriftData.Text("page.txt", "Some words.\none, two, three\n");
        var finding = DriftCheck.Run([DriftData.Text("en.yaml", Contract), page]).Findings.Single();
        Assert.Multiple(() =>
        {
            Assert.That(finding.Kind, Is.EqualTo(Generator.Drift.Kinds.DriftKinds.UndecidedEnum));
            Assert.That(finding.Message, Does.Contain("/paths/~1a/get/parameters/0/schema/enum"));
            Assert.That(finding.Message, Does.Contain("/paths/~1a/get/parameters/1/schema/enum"));
        });
    }

    [Test]
    public void Two_equal_lists_are_placed_in_the_order_of_the_contract_with_less_certainty()
    {
        const string Contract = """
            openapi: 3.1.0
            paths:
              /a:
                get:
                  parameters:
                    - {in: query, name: left, schema: {type: string, enum: [one, two, three]}}
                    - {in: query, name: right, schema: {type: string, enum: [one, two, three]}}
            """;
        var page = DriftData.Text("page.txt", "one, two, three\nWords.\none, two, three\n");
        var matches = DriftCheck.Run([DriftData.Text("en.yaml", Contract), page]).Matches;
        Assert.Multiple(() =>
        {
            Assert.That(
                matches.Select(static match => $"{match.At.Line} {match.Pointer}"),
                Is.EqualTo(["1 /paths/~1a/get/parameters/0/schema/enum", "3 /paths/~1a/get/parameters/1/schema/enum"])
            );
            Assert.That(matches.Select(static match => match.Certainty), Is.All.LessThanOrEqualTo(0.5));
        });
    }
}
