using System.Text.RegularExpressions;
using Devin.Generator.Documents;

namespace Devin.Generator.Tests.Pages;

/// <summary><c>import</c> and <c>drift</c> accept and refuse the same saved pages with the same diagnostic.</summary>
public sealed partial class PageVerdictTests
{
    private const string Head = "> ## Documentation Index\n> Fetch the index.\n\n# Create\n\n";

    private const string Get = "openapi: 3.1.0\ninfo: {title: T, version: v}\npaths: {/x: {get: {}}}\n";

    /// <summary>
    /// The name of a page, its text, and the place, code and words of the diagnostic that refuses it.
    /// </summary>
    private static readonly (string Name, string Text, string Diagnostic)[] Faulty =
    [
        (
            "fragment-twice.md",
            Head + Fence("ja/a.yaml GET /x", Get) + Fence("ja/a.yaml GET /x", Get),
            "(11,1) DG0010 The page '{page}' has 2 OpenAPI fragments; one was expected."
        ),
        (
            "fragment-missing.md",
            "# Create\n\nWords.\n",
            "(1,1) DG0010 The Markdown page '{page}' has no OpenAPI fragment"
        ),
        ("fragment-missing.txt", Head + "{\n}\n", "(1,1) DG0010 The Markdown page '{page}' has no OpenAPI fragment"),
        (
            "fragment-not-yaml.md",
            Head + Fence("ja/a.yaml GET /x", "openapi: 3.1.0\npaths: [\n"),
            "(9,1) DG0001 '{page}' is not valid YAML"
        ),
        ("fragment-with-duplicate-key.md", Head + Fence("ja/a.yaml GET /x", Get + "paths: {}\n"), "(10,1) DG0002 "),
        ("fragment-empty.md", Head + Fence("ja/a.yaml GET /x", ""), "(1,1) DG0001 '{page}' is empty."),
        (
            "fragment-not-openapi-3.md",
            Head + Fence("ja/a.yaml GET /x", "swagger: '2.0'\npaths: {/x: {get: {}}}\n"),
            "(6,1) DG0010 The fragment of the page '{page}' is not an OpenAPI 3 document"
        ),
        (
            "fragment-with-two-operations.md",
            Head + Fence("ja/a.yaml GET /x", Get.Replace("get: {}", "get: {}, post: {}")),
            "(6,1) DG0010 The page '{page}' has a fence that names 'GET /x', but the fragment has 2 operations, 'POST /x' among them"
        ),
        (
            "fragment-of-another-operation.md",
            Head + Fence("ja/a.yaml GET /y", Get),
            "(6,1) DG0010 The page '{page}' has a fence that names 'GET /y', but the fragment's 'paths' has no such operation."
        ),
        (
            "fence-without-path.md",
            Head + Fence("ja/a.yaml GET", Get),
            "(6,1) DG0010 The page '{page}' has a fence that names 'GET ', but"
        ),
        (
            "fence-without-names.md",
            Head + Fence("", Get),
            "(6,1) DG0010 The page '{page}' has an OpenAPI document in a fence that does not name its copy and operation."
        ),
        (
            "fence-outside-the-folder.md",
            Head + Fence("../a.yaml GET /x", Get),
            "(6,1) DG0010 The page '{page}' has a fence that names the copy '../a.yaml'."
        ),
        (
            "fence-with-an-absolute-path.md",
            Head + Fence("/etc/a.yaml GET /x", Get),
            "(6,1) DG0010 The page '{page}' has a fence that names the copy '/etc/a.yaml'."
        ),
        (
            "fence-never-closed.md",
            Head + "````yaml ja/a.yaml GET /x\n" + Get,
            "(6,1) DG0010 The page '{page}' is cut off: the fence that opens here is never closed"
        ),
        (
            "example-never-closed.md",
            Head + "```bash theme={null}\ncurl\n\n" + Fence("ja/a.yaml GET /x", Get).Replace("````", "~~~~"),
            "(6,1) DG0010 The page '{page}' is cut off: the fence that opens here is never closed"
        ),
        ("not-utf8.txt", "a\u00FF", "(1,1) DG0001 The file is not UTF-8 (byte 1)."),
        (
            "too-many-lines.txt",
            "prompt\nstring\n" + new string('\n', DocumentLimits.PageLines),
            "(20001,1) DG0010 The page '{page}' has more than 20000 lines."
        ),
        ("html.md", "\n<!DOCTYPE html>\n<html></html>\n", "(1,1) DG0010 The page '{page}' is HTML"),
        ("html.txt", "<HTML lang=en>\nprompt\nstring\n</HTML>\n", "(1,1) DG0010 The page '{page}' is HTML"),
        (
            "not-found.txt",
            "Page Not Found\nWe couldn't find the page.\n",
            "(1,1) DG0010 The page '{page}' shows nothing"
        ),
        ("empty.txt", "", "(1,1) DG0010 The page '{page}' shows nothing"),
        ("contract.yaml", Get, "(1,1) DG0010 The page '{page}' shows nothing"),
        ("ja/in-a-folder.txt", "Words.\n", "(1,1) DG0010 The page '{page}' shows nothing"),
    ];

    /// <summary>Pages as the documentation site has them, with its variations.</summary>
    private static readonly (string Name, string Text)[] Usable =
    [
        ("fragment.md", Head + Fence("ja/a.yaml GET /x", Get)),
        ("fragment-in-a-folder/page.txt", Head + Fence("ja/b.yaml GET /x", Get)),
        ("byte-order-mark.md", "\uFEFF" + Fence("ja/c.yaml GET /x", Get)),
        ("line-ends.md", (Head + Fence("ja/d.yaml GET /x", Get)).Replace("\n", "\r\n")),
        ("leading-slash.md", Head + Fence("/e.yaml GET /x", Get)),
        ("theme.md", Head + "```bash theme={null}\ncurl\n```\n" + Fence("ja/f.yaml GET /x theme={null}", Get)),
        ("tildes.md", Head + Fence("ja/g.yaml GET /x", Get).Replace("````", "~~~~")),
        ("indented.md", Head + Fence("ja/h.yaml GET /x", Get).Replace("````", "   ````")),
        (
            "json.md",
            Head + Fence("ja/i.yaml GET /x", "{\"openapi\": \"3.1.0\", \"paths\": {\"/x\": {\"get\": {}}}}\n", "json")
        ),
        ("example-beside-a-fragment.md", Head + Fence("", Get) + Fence("ja/j.yaml GET /x", Get)),
        (
            "headings-in-div.md",
            Head + "<div id=\"permissions\">\n  ## 権限\n</div>\n\n`X`\n\n" + Fence("ja/k.yaml GET /x", Get)
        ),
        ("fields.fr.rendered.txt", "Créer\n```yaml title.yaml\na: 1\n```\nprompt\nstring\nrequis\n"),
        ("lists.txt", "Words.\none, two\n"),
        ("samples.txt", "GET\n/x\n{\n\"a\": 1\n}\n"),
    ];

    private readonly Workspace _faulty = new();
    private (int Code, string Output, string Error) _import;
    private (int Code, string Output, string Error) _drift;

    private static IEnumerable<TestCaseData> FaultyPages =>
        Faulty.Select(static page => new TestCaseData(page.Name, page.Diagnostic).SetArgDisplayNames(page.Name));

    [OneTimeSetUp]
    public void RunBothCommandsOverAllFaultyPages()
    {
        foreach (var (name, text, _) in Faulty)
        {
            _faulty.Write("openapi/pages/" + name, text);
        }

        File.WriteAllBytes(_faulty.At("openapi/pages/not-utf8.txt"), [(byte)'a', 0xFF]);
        _import = _faulty.Run("import");
        _drift = _faulty.Run("drift");
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _faulty.Dispose();

    [TestCaseSource(nameof(FaultyPages))]
    public void A_faulty_page_is_refused_by_both_commands_with_one_diagnostic(string name, string diagnostic)
    {
        var imported = Refusals(_import.Error, ImportLine())
            .Where(line => line.StartsWith($"openapi/pages/{name}(", StringComparison.Ordinal));
        var compared = Refusals(_drift.Output, DriftLine())
            .Where(line => line.StartsWith($"openapi/pages/{name}(", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(imported.ToArray(), Has.Length.EqualTo(1), _import.Error);
            Assert.That(
                imported.First(),
                Does.StartWith(
                    $"openapi/pages/{name}{diagnostic.Replace("{page}", $"openapi/pages/{name}", StringComparison.Ordinal)}"
                )
            );
            Assert.That(compared, Is.EqualTo(imported));
        });
    }

    [Test]
    public void Faulty_pages_give_the_documented_exit_codes_and_import_writes_nothing()
    {
        var before = Faulty.Select(static page => "pages/" + page.Name).Order(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(_import.Code, Is.EqualTo(3));
            Assert.That(_import.Output, Is.Empty);
            Assert.That(_drift.Code, Is.EqualTo(3));
            Assert.That(_faulty.Snapshot("openapi").Keys, Is.EqualTo(before));
            Assert.That(Refusals(_import.Error, ImportLine()), Has.Length.EqualTo(Faulty.Length), _import.Error);
        });
    }

    [Test]
    public void A_page_as_the_site_has_it_is_accepted_by_both_commands()
    {
        using var workspace = new Workspace();
        foreach (var (name, text) in Usable)
        {
            workspace.Write("openapi/pages/" + name, text);
        }

        File.WriteAllBytes(workspace.At("openapi/pages/.hidden"), [0xFF]);
        Directory.CreateDirectory(workspace.At("openapi/pages/.folder"));
        File.WriteAllBytes(workspace.At("openapi/pages/.folder/page.txt"), [0xFF]);

        var before = workspace.Run("drift");
        var import = workspace.Run("import");
        var after = workspace.Run("drift", "--format", "json");

        Assert.Multiple(() =>
        {
            Assert.That(before.Code, Is.Not.EqualTo(3).And.Not.EqualTo(2), before.Error);
            Assert.That(before.Output, Does.Not.Contain("unreadable-copy"));
            Assert.That(import, Is.EqualTo((0, import.Output, "")));
            Assert.That(after.Output, Does.Contain("\"unreadable\": 0"));
            Assert.That(
                workspace
                    .Snapshot("openapi")
                    .Keys.Where(static path => path.EndsWith(".yaml", StringComparison.Ordinal)),
                Is.EqualTo(
                    (string[])
                        ["en/e.yaml", .. "abcdfghijk".Select(static letter => $"ja/{letter}.yaml"), "provenance.yaml"]
                )
            );
            Assert.That(workspace.Read("openapi/provenance.yaml"), Does.Not.Contain("pages/."));
        });
    }

    private static string Fence(string names, string text, string kind = "yaml") => $"````{kind} {names}\n{text}````\n";

    private static string[] Refusals(string output, Regex line) =>
        [
            .. line.Matches(output)
                .Select(static match =>
                    $"{match.Groups["place"].Value} {match.Groups["code"].Value} {match.Groups["message"].Value}"
                ),
        ];

    [GeneratedRegex(
        @"^(?<place>\S+\(\d+,\d+\)): error (?<code>DG\d+): (?<message>.*) \(at [^()]+\)\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex ImportLine();

    [GeneratedRegex(
        @"^(?<place>\S+\(\d+,\d+\)): error unreadable-copy: (?<code>DG\d+): (?<message>.*?)\r?$",
        RegexOptions.Multiline
    )]
    private static partial Regex DriftLine();
}
