using Devin.Generator.Drift;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;

namespace Devin.Generator.Tests.Drift;

/// <summary>
/// The five published copies of one page, with every difference that a reader finds in them and no other.
/// </summary>
public sealed class SeedDriftTests
{
    private const string Ja = "seeds/000_03317a9c2dfd0f08.txt";
    private const string De = "seeds/001_4bace683cb4e4972.txt";
    private const string JaPage = "seeds/002_797ebb68a7c08190.txt";
    private const string ZhPage = "seeds/003_4b630a519500c2ce.txt";
    private const string En = "seeds/004_5042584a4ab2e4ea.txt";
    private const string Request = "/components/schemas/SessionCreateRequest/properties/";
    private const string Response = "/components/schemas/SessionResponse/properties/";

    private static DriftResult Compare(string? reference = null) =>
        DriftCheck.Run(
            new[] { Ja, De, JaPage, ZhPage, En }.Select(name =>
                DriftData.Page(name) with
                {
                    IsReference = name == reference,
                }
            )
        );

    private static Finding Find(DriftResult result, DriftKind kind, string pointer) =>
        result.Findings.Single(finding => finding.Kind == kind && finding.Pointer.ToString() == pointer);

    private static Cell Cell(Finding finding, string copy) => finding.Cells.Single(cell => cell.Copy == copy);

    /// <summary>
    /// Each finding is one row of the table, and every row is found.
    /// </summary>
    [Test]
    public void Every_known_difference_is_found_and_nothing_else() =>
        Assert.That(
            DriftData.Places(Compare()),
            Is.EqualTo([
                "missing-property " + Request + "devin_mode",
                "page-contradiction " + Request + "devin_mode/anyOf/0/enum",
                "missing-property " + Request + "platform",
                "missing-property " + Request + "resumable",
                "missing-property " + Request + "session_links",
                "page-contradiction " + Request + "session_links",
                "enum " + Response + "category/anyOf/0/enum",
                "enum " + Response + "origin/anyOf/0/enum",
            ])
        );

    [TestCase("scheduled", true, true, false, false, false)]
    [TestCase("code_scan", false, false, true, true, false)]
    [TestCase("webapp", true, true, true, true, true)]
    public void The_origin_has_the_values_that_each_copy_lists(
        string value,
        bool ja,
        bool de,
        bool jaPage,
        bool zhPage,
        bool en
    ) =>
        AssertRow(
            Find(Compare(), DriftKinds.Enum, Response + "origin/anyOf/0/enum"),
            value,
            [ja, de, jaPage, zhPage, en]
        );

    [TestCase("code_review", false, false, true, true, false)]
    [TestCase("security", false, false, true, true, false)]
    [TestCase("bug_fixing", true, true, true, true, true)]
    public void The_category_has_the_values_that_each_copy_lists(
        string value,
        bool ja,
        bool de,
        bool jaPage,
        bool zhPage,
        bool en
    ) =>
        AssertRow(
            Find(Compare(), DriftKinds.Enum, Response + "category/anyOf/0/enum"),
            value,
            [ja, de, jaPage, zhPage, en]
        );

    private static void AssertRow(Finding finding, string value, bool[] expected) =>
        Assert.That(
            new[] { Ja, De, JaPage, ZhPage, En }.Select(copy => Cell(finding, copy).Values.Contains($"\"{value}\"")),
            Is.EqualTo(expected)
        );

    [Test]
    public void Without_a_reference_copies_are_compared_with_each_other()
    {
        var result = Compare();
        var origin = Find(result, DriftKinds.Enum, Response + "origin/anyOf/0/enum");
        var category = Find(result, DriftKinds.Enum, Response + "category/anyOf/0/enum");
        Assert.Multiple(() =>
        {
            Assert.That(origin.Direction, Is.EqualTo(Direction.Diverged));
            Assert.That(Cell(origin, En).Direction, Is.EqualTo(Direction.Outdated));
            Assert.That(category.Direction, Is.EqualTo(Direction.Outdated));
            Assert.That(Cell(category, JaPage).Direction, Is.Null);
        });
    }

    [Test]
    public void With_a_reference_each_copy_is_compared_with_it()
    {
        var result = Compare(En);
        var origin = Find(result, DriftKinds.Enum, Response + "origin/anyOf/0/enum");
        var category = Find(result, DriftKinds.Enum, Response + "category/anyOf/0/enum");
        Assert.Multiple(() =>
        {
            Assert.That(origin.Direction, Is.EqualTo(Direction.Ahead));
            Assert.That(Cell(origin, De).Direction, Is.EqualTo(Direction.Ahead));
            Assert.That(Cell(origin, En).Direction, Is.Null);
            Assert.That(category.Direction, Is.EqualTo(Direction.Ahead));
            Assert.That(Cell(category, De).Direction, Is.Null);
        });
    }

    [TestCase("devin_mode", 133)]
    [TestCase("platform", 160)]
    [TestCase("resumable", 184)]
    [TestCase("session_links", 196)]
    public void Fields_that_the_german_page_lacks_are_outdated_and_pages_without_names_do_not_show_them(
        string name,
        int line
    )
    {
        var finding = Find(Compare(), DriftKinds.MissingProperty, Request + name);
        Assert.Multiple(() =>
        {
            Assert.That(finding.Direction, Is.EqualTo(Direction.Outdated));
            Assert.That(Cell(finding, De).State, Is.EqualTo(CellState.Absent));
            Assert.That(Cell(finding, De).At.ToString(), Is.EqualTo(De + ":138:1"));
            Assert.That(Cell(finding, JaPage).At.ToString(), Is.EqualTo($"{JaPage}:{line}:9"));
            Assert.That(Cell(finding, Ja).State, Is.EqualTo(CellState.NotShown));
            Assert.That(Cell(finding, En).State, Is.EqualTo(CellState.NotShown));
        });
    }

    [Test]
    public void The_prose_tables_are_older_than_the_schema_of_their_own_page()
    {
        var finding = Find(Compare(), DriftKinds.PageContradiction, Request + "devin_mode/anyOf/0/enum");
        Assert.Multiple(() =>
        {
            Assert.That(finding.Direction, Is.EqualTo(Direction.Outdated));
            Assert.That(
                finding.Cells.Select(static cell => $"{cell.Copy} {string.Join(' ', cell.Values)} {cell.At}"),
                Is.EqualTo([
                    $"{JaPage} \"fast\" \"lite\" \"normal\" \"ultra\" {JaPage}:135:15",
                    $"{JaPage}#prose-table \"fast\" \"normal\" {JaPage}:31:4",
                    $"{ZhPage} \"fast\" \"lite\" \"normal\" \"ultra\" {ZhPage}:135:15",
                    $"{ZhPage}#prose-table \"fast\" \"normal\" {ZhPage}:31:4",
                ])
            );
        });
    }

    [Test]
    public void The_german_sample_has_a_field_that_its_field_list_lacks()
    {
        var finding = Find(Compare(), DriftKinds.PageContradiction, Request + "session_links");
        Assert.Multiple(() =>
        {
            Assert.That(finding.Direction, Is.EqualTo(Direction.Ahead));
            Assert.That(finding.Cells[0].State, Is.EqualTo(CellState.Absent));
            Assert.That(finding.Cells[1].Copy, Is.EqualTo(De + "#sample"));
            Assert.That(finding.Cells[1].At.ToString(), Is.EqualTo(De + ":36:3"));
        });
    }

    [TestCase(Ja)]
    [TestCase(En)]
    public void Lists_without_names_are_put_where_their_values_belong(string copy)
    {
        var matches = Compare().Matches.Where(match => match.Copy == copy).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(
                matches.Select(static match => $"{match.At.Line} {match.Pointer}"),
                Is.EquivalentTo([
                    (copy == Ja ? "16 " : "17 ") + Response + "status/enum",
                    (copy == Ja ? "17 " : "18 ") + Response + "category/anyOf/0/enum",
                    (copy == Ja ? "18 " : "19 ") + Response + "origin/anyOf/0/enum",
                    (copy == Ja ? "19 " : "20 ") + Response + "status_detail/anyOf/0/enum",
                ])
            );
            Assert.That(matches.Select(static match => match.Certainty), Is.All.GreaterThan(0.9));
        });
    }

    [Test]
    public void Two_pages_without_any_contract_are_compared_too()
    {
        var result = DriftCheck.Run([DriftData.Page(De), DriftData.Page(En)]);
        Assert.That(
            DriftData.Places(result),
            Is.EqualTo([
                "page-contradiction /paths/~1v3~1organizations~1{org_id}~1sessions/post/requestBody/content/application~1json/schema/properties/session_links",
                "enum /paths/~1v3~1organizations~1{org_id}~1sessions/post/responses/200/content/application~1json/schema/properties/origin/enum",
            ])
        );
    }

    [Test]
    public void The_order_of_the_copies_changes_nothing()
    {
        var copies = new[] { Ja, De, JaPage, ZhPage, En }.Select(name => DriftData.Page(name)).ToArray();
        var forward = DriftCheck.Run(copies).Findings.Select(static finding => finding.Fingerprint);
        var backward = DriftCheck.Run(copies.Reverse()).Findings.Select(static finding => finding.Fingerprint);
        Assert.That(backward, Is.EqualTo(forward));
    }
}
