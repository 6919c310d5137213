using Devin.Generator.Drift;

namespace Devin.Generator.Tests.Drift;

/// <summary>
/// Contradictions between published pages of one operation, in several languages and of several ages. Each page is
/// reduced to its contradiction.
/// </summary>
public sealed class PublishedContradictionTests
{
    private const string Schemas = "/components/schemas";

    [TestCase("user.zh.md", $"missing-property {Schemas}/Role/properties/role_type Outdated")]
    [TestCase("code-scan-types.en.md", $"enum {Schemas}/CodeScanResponse/properties/scan_type/enum Outdated")]
    [TestCase("code-scan-response.en.md", $"missing-property {Schemas}/CodeScanResponse/properties/scan_type Outdated")]
    [TestCase("schedule.de.rendered.txt", $"enum {Schemas}/ScheduleResponse/properties/agent/enum Ahead")]
    [TestCase(
        "schedule.pt-BR.rendered.txt",
        "structure /paths/~1v3beta1~1organizations~1{org_id}~1schedules~1{schedule_id} Ahead"
    )]
    [TestCase(
        "note.en.rendered.txt",
        $"page-contradiction {Schemas}/NoteCreateRequest/properties/trigger_description Ahead",
        $"page-contradiction {Schemas}/NoteCreateRequest/required Outdated"
    )]
    public void A_page_differs_from_the_others_in_one_thing(string page, params string[] findings) =>
        Assert.That(Findings(page), Is.EqualTo(findings));

    /// <summary>Older pages have a slash before the name of the document.</summary>
    [TestCase("fence-older.en.md")]
    [TestCase("fence-newer.en.md")]
    public void The_fences_of_both_ages_are_read(string page) => Assert.That(Findings(page), Is.Empty);

    [Test]
    public void A_page_that_ends_before_its_contract_is_incomplete() =>
        Assert.That(
            DriftData.Page("published/without-contract.ja.md").Problem?.Message,
            Does.Contain("has no OpenAPI fragment, so it is incomplete")
        );

    private static IEnumerable<string> Findings(string page)
    {
        var reference = DriftData.Read(Path.Combine(DriftData.Folder, "published/reference.yaml"));
        var copy = DriftData.Page("published/" + page);
        Assert.That(copy.Problem, Is.Null);
        return DriftCheck
            .Run([DriftData.Contract("reference.yaml", reference, "en", isReference: true), copy])
            .Findings.Select(static finding => $"{finding.Kind.Name} {finding.Pointer} {finding.Direction}");
    }
}
