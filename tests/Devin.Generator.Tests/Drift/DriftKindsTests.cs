using System.Text.Json;
using System.Text.RegularExpressions;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;

namespace Devin.Generator.Tests.Drift;

/// <summary>The schema and the documentation follow the table. With DEVIN_WRITE_PAGES=1 the documentation is written.</summary>
[Category(WrittenPages.Category)]
public sealed partial class DriftKindsTests
{
    private static readonly string Page = Path.Combine(DriftData.Repository, "docs/drift.md");

    [Test]
    public void Names_are_unique_and_plain()
    {
        Assert.That(DriftKinds.All.Select(static kind => kind.Name), Is.Unique);
        Assert.That(DriftKinds.All.Select(static kind => kind.Name), Has.All.Match("^[a-z]+(-[a-z]+)*$"));
    }

    [Test]
    public void The_schema_of_the_report_lists_the_kinds()
    {
        var path = Path.Combine(DriftData.Repository, "docs/schemas/drift-report.schema.json");
        using var schema = JsonDocument.Parse(File.ReadAllText(path));
        var listed = schema
            .RootElement.GetProperty("definitions")
            .GetProperty("kind")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(static kind => kind.GetString());

        Assert.That(listed, Is.EqualTo(DriftKinds.All.Select(static kind => kind.Name)));
    }

    [Test]
    public void The_documentation_has_an_entry_for_each_kind_at_the_help_address()
    {
        var entries = string.Concat(DriftKinds.All.Select(Entry));
        var text = File.ReadAllText(Page);
        if (WrittenPages.AreWritten)
        {
            text = Kinds().Replace(text, match => match.Groups[1].Value + entries + match.Groups[3].Value);
            File.WriteAllText(Page, text);
        }

        Assert.That(Kinds().Match(text).Groups[2].Value, Is.EqualTo(entries), WrittenPages.Advice);
        foreach (var kind in DriftKinds.All)
        {
            Assert.That(kind.Page, Is.EqualTo("docs/drift.md#" + kind.Name));
            Assert.That(text, Does.Contain($"\n### {kind.Name}\n"));
        }
    }

    private static string Entry(DriftKind kind) =>
        $"\n### {kind.Name}\n\nSeverity: {FindingWords.Of(kind.Severity)}. {kind.Explanation}\n";

    [GeneratedRegex(@"(<!-- kinds: [^\n]*-->\n)(.*?)(\n<!-- /kinds -->)", RegexOptions.Singleline)]
    private static partial Regex Kinds();
}
