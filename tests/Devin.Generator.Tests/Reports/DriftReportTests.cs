using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Reports;
using Devin.Generator.Findings;
using Devin.Generator.Tests.Drift;
using NJsonSchema;

namespace Devin.Generator.Tests.Reports;

/// <summary>
/// Each format, over the published pages and over a contract with text that is unsafe in that format.
/// </summary>
public sealed class DriftReportTests
{
    private const string Hostile = "<script>alert(1)</script>|`::error::\u2028\u0007%0A](http://x.test)@all";

    private static readonly string[] Seeds =
    [
        "seeds/000_03317a9c2dfd0f08.txt",
        "seeds/001_4bace683cb4e4972.txt",
        "seeds/002_797ebb68a7c08190.txt",
        "seeds/003_4b630a519500c2ce.txt",
        "seeds/004_5042584a4ab2e4ea.txt",
    ];

    private static DriftReport SeedReport()
    {
        var result = DriftCheck.Run([
            .. Seeds.Select(name => DriftData.Page(name)),
            DriftData.Text("bad.yaml", "a: [\n"),
        ]);
        var accepted = result.Findings.First(static finding => finding.Location is not null);
        return Report(
            result,
            new BaselineEntry(accepted.Fingerprint, "enum", "/x", "known"),
            new BaselineEntry("0123", "enum", "/gone", "old")
        );
    }

    private static DriftReport Report(DriftResult result, params BaselineEntry[] baseline) =>
        DriftReport.Of(result, JudgedFindings<Finding>.Of(result.Findings, baseline), listsAll: true);

    private static DriftReport HostileReport()
    {
        string Contract(string values) =>
            $"{{\"openapi\":\"3.1.0\",\"components\":{{\"schemas\":{{{JsonSerializer.Serialize(Hostile)}:{{\"enum\":[{values}]}}}}}}}}";

        return Report(
            DriftCheck.Run([
                DriftData.Text("en.json", Contract("\"a\"")),
                DriftData.Text("<ja>,:%\n.json", Contract(JsonSerializer.Serialize(Hostile))),
            ]),
            new BaselineEntry(Hostile, Hostile, Hostile, Hostile)
        );
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Json_follows_the_published_schema(bool isHostile)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(DriftData.Repository, "docs/schemas/drift-report.schema.json")
        );
        var json = DriftJsonReport.Write(isHostile ? HostileReport() : SeedReport());
        Assert.Multiple(() =>
        {
            Assert.That(schema.Validate(json).Select(static error => error.ToString()), Is.Empty);
            Assert.That(schema.Validate(json.Replace("\"kind\":", "\"sort\":")), Is.Not.Empty);
        });
    }

    [Test]
    public void Json_has_a_cell_for_each_copy_of_a_finding()
    {
        using var document = JsonDocument.Parse(DriftJsonReport.Write(SeedReport()));
        var origin = document
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Single(static finding => finding.GetProperty("pointer").GetString()!.Contains("/origin/"));
        var english = origin.GetProperty("values").GetProperty(Seeds[4]);
        Assert.Multiple(() =>
        {
            Assert.That(origin.GetProperty("values").EnumerateObject().Count(), Is.EqualTo(5));
            Assert.That(english.GetProperty("state").GetString(), Is.EqualTo("present"));
            Assert.That(english.GetProperty("at").GetString(), Is.EqualTo(Seeds[4] + ":19:1"));
            Assert.That(english.GetProperty("value").GetArrayLength(), Is.EqualTo(10));
        });
    }

    /// <summary>The requirements of SARIF 2.1.0 for the parts that are used (sections 3.13 to 3.30).</summary>
    [TestCase(false)]
    [TestCase(true)]
    public void Sarif_has_the_shape_of_the_standard(bool isHostile)
    {
        using var document = JsonDocument.Parse(DriftSarifReport.Write(isHostile ? HostileReport() : SeedReport()));
        var root = document.RootElement;
        var run = root.GetProperty("runs").EnumerateArray().Single();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(
                root.EnumerateObject().Select(static member => member.Name),
                Is.EqualTo(["$schema", "version", "runs"])
            );
            Assert.That(
                run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(),
                Is.EqualTo("devin-gen")
            );
            Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
            Assert.That(rules.Select(static rule => rule.GetProperty("id").GetString()), Is.Unique);
            Assert.That(results, Is.Not.Empty);
        });
        foreach (var result in results)
        {
            AssertResult(result, rules);
        }
    }

    private static void AssertResult(JsonElement result, JsonElement[] rules) =>
        Assert.Multiple(() =>
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo(rule.GetProperty("id").GetString()));
            Assert.That(result.GetProperty("level").GetString(), Is.AnyOf("none", "note", "warning", "error"));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(
                result.GetProperty("partialFingerprints").GetProperty("devinGen/v1").GetString(),
                Has.Length.EqualTo(16)
            );
            foreach (
                var location in result
                    .GetProperty("locations")
                    .EnumerateArray()
                    .Concat(result.GetProperty("relatedLocations").EnumerateArray())
            )
            {
                var physical = location.GetProperty("physicalLocation");
                Assert.That(
                    Uri.IsWellFormedUriString(
                        physical.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                        UriKind.Relative
                    )
                );
                Assert.That(physical.GetProperty("region").GetProperty("startLine").GetInt32(), Is.Positive);
                Assert.That(physical.GetProperty("region").GetProperty("startColumn").GetInt32(), Is.Positive);
            }

            foreach (var suppression in result.GetProperty("suppressions").EnumerateArray())
            {
                Assert.That(suppression.GetProperty("kind").GetString(), Is.EqualTo("external"));
                Assert.That(suppression.GetProperty("justification").GetString(), Is.EqualTo("known"));
            }
        });

    [Test]
    public void Sarif_marks_accepted_findings_as_suppressed()
    {
        using var document = JsonDocument.Parse(DriftSarifReport.Write(SeedReport()));
        var suppressed = document
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .Count(static result => result.GetProperty("suppressions").GetArrayLength() == 1);
        Assert.That(suppressed, Is.EqualTo(1));
    }

    [Test]
    public void Github_annotations_leave_accepted_findings_out_and_stay_on_one_line()
    {
        var report = SeedReport();
        var lines = DriftGitHubReport.Write(report).TrimEnd('\n').Split('\n');
        Assert.Multiple(() =>
        {
            // One for each finding but the accepted one, one for the stale entry, one for the summary.
            Assert.That(lines, Has.Length.EqualTo(report.Findings.All.Count + 1));
            Assert.That(
                lines,
                Has.All.Match("^::(error|warning|notice) (file=[^:]*,line=[0-9]+,col=[0-9]+,)?title=[^:]*::.")
            );
        });
    }

    [Test]
    public void Github_annotations_cannot_be_broken_out_of()
    {
        var lines = DriftGitHubReport.Write(HostileReport()).TrimEnd('\n').Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(3));
            Assert.That(lines[..2], Has.All.StartsWith("::warning "));
            Assert.That(lines[2], Does.StartWith("::notice title=drift::"));
            Assert.That(lines[0], Does.Not.Contain(Hostile).And.Contain("%250A"));
        });
    }

    [TestCase("text")]
    [TestCase("markdown")]
    [TestCase("html")]
    [TestCase("github")]
    public void Hostile_text_stays_text(string format)
    {
        var text = DriftReportFormat.Write(format, HostileReport());
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("script"));
            Assert.That(text, Does.Not.Contain("\u2028").And.Not.Contain("\u0007"));
            if (format is "html" or "markdown")
            {
                Assert.That(text, Does.Not.Contain("<script>alert"));
            }

            if (format == "markdown")
            {
                Assert.That(Regex.Matches(text, @"(?<!\\)\]\("), Is.Empty);
                Assert.That(text, Does.Not.Contain("@all"));
            }
        });
    }

    [Test]
    public void Html_needs_no_other_file_and_every_finding_is_linked()
    {
        var report = SeedReport();
        var html = DriftHtmlReport.Write(report);
        Assert.Multiple(() =>
        {
            Assert.That(Regex.IsMatch(html, "(src|href)=\"(?!#)"), Is.False, "a link out of the page");
            Assert.That(Regex.Matches(html, "@import|url\\("), Is.Empty);
            foreach (var anchor in report.Findings.All.Select(static judged => "f-" + judged.Finding.Fingerprint))
            {
                Assert.That(html, Does.Contain($"href=\"#{anchor}\"").And.Contain($"id=\"{anchor}\""));
            }
        });
    }

    [TestCase("style")]
    [TestCase("script")]
    public void The_policy_of_the_page_allows_its_own_style_and_script_only(string element)
    {
        var html = DriftHtmlReport.Write(HostileReport());
        var text = html.Split($"<{element}>")[1].Split($"</{element}>")[0];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Multiple(() =>
        {
            Assert.That(
                WebUtility.HtmlDecode(html),
                Does.Contain("default-src 'none'; ").And.Contain($"; {element}-src 'sha256-{hash}'; ")
            );
            Assert.That(Regex.Matches(html, $"<{element}"), Has.Count.EqualTo(1));
            Assert.That(html, Does.Not.Contain(" style=").And.Not.Match("\\son[a-z]+="));
        });
    }

    [Test]
    public void Html_counts_the_findings_of_each_copy()
    {
        var html = DriftHtmlReport.Write(
            Report(
                DriftCheck.Run([
                    DriftData.Text("en.yaml", "{openapi: 3.1.0, components: {schemas: {A: {enum: [a, b]}}}}"),
                    DriftData.Text("ja.yaml", "{openapi: 3.1.0, components: {schemas: {A: {enum: [a]}}}}"),
                ])
            )
        );
        Assert.That(
            html,
            Does.Contain(
                "<a href=\"#in=ja.yaml\">ja.yaml</a></th><td></td><td></td><td><span class=\"tag lags\">1</span></td>"
            )
        );
    }

    [TestCase("text")]
    [TestCase("markdown")]
    [TestCase("json")]
    [TestCase("github")]
    [TestCase("sarif")]
    [TestCase("html")]
    public void The_program_writes_each_format_to_a_file_or_to_the_output(string format)
    {
        using var program = new DriftProgram();
        program.Write("a.yaml", "openapi: 3.1.0\ninfo: {version: '1'}\n");
        program.Write("b.yaml", "openapi: 3.1.0\ninfo: {version: '2'}\n");
        var (code, output, _) = program.Run("a.yaml", "b.yaml", "--format", format);
        var toFile = program.Run("a.yaml", "b.yaml", "--format", format, "--output", "report");
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("version").And.Not.Contain("\r"));
            Assert.That(toFile.Output, Is.Empty);
            Assert.That(program.Read("report"), Is.EqualTo(output));
        });
    }
}
