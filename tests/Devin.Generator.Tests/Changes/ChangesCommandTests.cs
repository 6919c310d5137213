using System.Text.Json;
using NJsonSchema;

namespace Devin.Generator.Tests.Changes;

/// <summary>The built program, as a user runs it.</summary>
public sealed class ChangesCommandTests
{
    private const string Old = """
        openapi: 3.1.0
        info: {title: Things, version: 1.4.2}
        paths:
          /things:
            get:
              operationId: list_things
              tags: [things]
              responses:
                '200':
                  description: The things.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Thing'}
        components:
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: {type: string}
                note: {type: string}

        """;

    private static readonly string Breaking = Old.Replace(
        "        note: {type: string}\n",
        "",
        StringComparison.Ordinal
    );

    private static readonly string Added = Old + "        owner: {type: string}\n";

    private Workspace _workspace = null!;

    [SetUp]
    public void Open()
    {
        _workspace = new Workspace();
        _workspace.Write("old.yaml", Old);
        _workspace.Write("breaking.yaml", Breaking);
        _workspace.Write("added.yaml", Added);
    }

    [TearDown]
    public void Close() => _workspace.Dispose();

    [Test]
    public void Equal_contracts_have_no_changes_and_give_0()
    {
        var (code, output, error) = Changes("old.yaml", "old.yaml");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo("No impact (0 errors, 0 warnings, 0 info).\n"));
    }

    [Test]
    public void A_breaking_change_is_reported_with_its_place_its_members_and_the_next_version()
    {
        var (code, output, _) = Changes("old.yaml", "breaking.yaml");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(
            output,
            Does.Contain("breaking.yaml(17,7): error DR055: The property 'note' of schema Thing was removed.")
        );
        Assert.That(output, Does.Contain(", new, wire info, source error, was at old.yaml:21:15]"));
        Assert.That(output, Does.Contain("affects Thing.Note, client.Things.ListThingsAsync"));
        Assert.That(output, Does.EndWith("Breaking: 1.4.2 → 2.0.0 (1 error, 0 warnings, 1 info).\n"));
    }

    [TestCase("error", 0)]
    [TestCase("info", 1)]
    [TestCase("never", 0)]
    public void Only_changes_at_or_above_the_named_severity_fail(string failOn, int expected) =>
        Assert.That(Changes("old.yaml", "added.yaml", "--fail-on", failOn).Code, Is.EqualTo(expected));

    [Test]
    public void The_version_to_compare_from_can_be_given() =>
        Assert.That(
            Changes("old.yaml", "added.yaml", "--current-version", "0.3.1").Output,
            Does.Contain("0.3.1 → 0.3.2")
        );

    [TestCase("old.yaml", "1.4.2", 1, "at least 1.4.3")]
    [TestCase("old.yaml", "1.4.3", 0, "")]
    [TestCase("added.yaml", "1.4.3", 1, "at least 1.5.0")]
    [TestCase("added.yaml", "1.5.0-rc.1", 0, "")]
    [TestCase("breaking.yaml", "1.5.0", 1, "at least 2.0.0")]
    [TestCase("breaking.yaml", "2.0.0", 0, "")]
    public void A_new_version_that_is_lower_than_the_changes_require_fails(
        string contract,
        string version,
        int expected,
        string least
    )
    {
        var (code, _, error) = Changes("old.yaml", contract, "--new-version", version, "--fail-on", "never");

        Assert.That(code, Is.EqualTo(expected));
        Assert.That(error, least.Length == 0 ? Is.Empty : Does.Contain(least));
    }

    [Test]
    public void The_entry_of_the_changelog_has_the_new_version() =>
        Assert.That(
            Changes("old.yaml", "added.yaml", "--new-version", "3.0.0", "--format", "changelog").Output,
            Does.StartWith("## 3.0.0\n")
        );

    [Test]
    public void A_new_version_cannot_be_compared_with_text()
    {
        var (code, _, error) = Changes("old.yaml", "added.yaml", "--new-version", "3.0.0", "--current-version", "beta");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error, Does.Contain("'beta' is not a semantic version. Specify it with --current-version."));
    }

    [TestCase]
    [TestCase("old.yaml")]
    [TestCase("old.yaml", "added.yaml", "--contract", "other.yaml")]
    [TestCase("old.yaml", "added.yaml", "--new-version", "next")]
    [TestCase("old.yaml", "added.yaml", "--base", "main")]
    [TestCase("old.yaml", "added.yaml", "--head", "main")]
    [TestCase("old.yaml", "added.yaml", "--update-baseline")]
    [TestCase("old.yaml", "added.yaml", "--format", "pdf")]
    public void A_wrong_command_line_gives_2(params string[] arguments)
    {
        var (code, output, error) = Changes(arguments);

        Assert.That((code, output), Is.EqualTo((2, "")));
        Assert.That(error, Is.Not.Empty);
    }

    [Test]
    public void A_contract_that_cannot_be_read_gives_3()
    {
        _workspace.Write("bad.yaml", "openapi: 3.1.0\npaths: [\n");
        var (code, _, error) = Changes("old.yaml", "bad.yaml");

        Assert.That(code, Is.EqualTo(3));
        Assert.That(error, Does.StartWith("bad.yaml("));
    }

    [TestCase("old.yaml", "missing.yaml")]
    [TestCase("missing.yaml", "old.yaml")]
    [TestCase("old.yaml", "old.yaml", "--baseline", "missing.yaml")]
    public void A_file_that_is_not_there_is_named(params string[] arguments)
    {
        var (code, output, error) = Changes(arguments);

        Assert.That((code, output), Is.EqualTo((3, "")));
        Assert.That(error, Does.StartWith("missing.yaml(1,1): error DG0011: The file 'missing.yaml' does not exist."));
    }

    [TestCase("changes: []\n", "accepted.yaml(1,1): error DG0001")]
    [TestCase("accepted:\n  - kind: DR055\n", "accepted.yaml(2,5): error DG0001")]
    public void A_malformed_baseline_gives_3(string list, string message)
    {
        _workspace.Write("accepted.yaml", list);
        var (code, output, error) = Changes("old.yaml", "breaking.yaml", "--baseline", "accepted.yaml");

        Assert.That((code, output), Is.EqualTo((3, "")));
        Assert.That(error, Does.StartWith(message).And.Contain("fingerprint"));
    }

    [Test]
    public void An_accepted_change_passes_once_it_has_a_reason_and_is_stale_when_it_is_over()
    {
        Assert.That(
            Changes("old.yaml", "breaking.yaml", "--baseline", "accepted.yaml", "--update-baseline").Code,
            Is.EqualTo(1)
        );
        var list = _workspace.Read("accepted.yaml");
        Assert.That(list, Does.Contain("kind: DR055").And.Contain("reason: \"\""));
        _workspace.Write("accepted.yaml", list.Replace("\"\"", "\"No consumer read it.\"", StringComparison.Ordinal));

        var (code, output, _) = Changes(
            "old.yaml",
            "breaking.yaml",
            "--baseline",
            "accepted.yaml",
            "--strict",
            "--all"
        );
        Assert.That(code, Is.Zero);
        Assert.That(output, Does.Contain("Accepted: No consumer read it.").And.Contain("1.4.2 → 2.0.0"));
        Assert.That(Changes("old.yaml", "old.yaml", "--baseline", "accepted.yaml").Code, Is.Zero);
        Assert.That(Changes("old.yaml", "old.yaml", "--baseline", "accepted.yaml", "--strict").Code, Is.EqualTo(4));
    }

    [Test]
    public void A_fingerprint_survives_moved_lines_and_other_changes()
    {
        string Fingerprint(string file) =>
            Json("old.yaml", file)
                .GetProperty("changes")
                .EnumerateArray()
                .Single(change => change.GetProperty("rule").GetString() == "DR055")
                .GetProperty("fingerprint")
                .GetString()!;
        _workspace.Write("moved.yaml", "# A line.\n\n" + Breaking + "        owner: {type: string}\n");

        Assert.That(Fingerprint("moved.yaml"), Is.EqualTo(Fingerprint("breaking.yaml")));
    }

    [Test]
    public async Task The_json_report_keeps_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(Workspace.Repository, "docs/schemas/changes-report.schema.json")
        );
        foreach (var file in new[] { "old.yaml", "breaking.yaml", "added.yaml" })
        {
            Assert.That(schema.Validate(Changes("old.yaml", file, "--format", "json", "--all").Output), Is.Empty, file);
        }
    }

    [TestCase("markdown", "## Breaking: 1.4.2 → 2.0.0\n")]
    [TestCase("github", "::error file=breaking.yaml,line=17,col=7,title=DR055%3A property removed::")]
    [TestCase("changelog", "## 2.0.0\n\n### Removed\n\n- Removed `Thing.Note`\n")]
    [TestCase("html", "<!DOCTYPE html>\n")]
    public void A_report_begins_with_the_verdict(string format, string beginning) =>
        Assert.That(Changes("old.yaml", "breaking.yaml", "--format", format).Output, Does.StartWith(beginning));

    [Test]
    public void The_page_shows_both_sides_and_marks_what_only_one_has()
    {
        _workspace.Write(
            "number.yaml",
            Old.Replace("id: {type: string}", "id: {type: number}", StringComparison.Ordinal)
        );
        var page = Changes("old.yaml", "number.yaml", "--format", "html").Output;

        Assert.That(page, Does.Match("<details class=\"finding error\" id=\"f-[0-9a-f]{16}\" data-in=\"0\" open>"));
        Assert.That(page, Does.Match("Old: old.yaml:20:13</h4>\n<pre [^>]*><del>type: string</del>\n</pre>"));
        Assert.That(page, Does.Match("New: number.yaml:20:13</h4>\n<pre [^>]*><ins>type: number</ins>\n</pre>"));
        Assert.That(
            Changes("old.yaml", "added.yaml", "--format", "html").Output,
            Does.Contain("<section class=\"was\"><h4>Old: old.yaml:17:7</h4>\n<p class=\"quiet\">Absent.</p></section>")
        );
    }

    [TestCase("breaking.yaml", "<dt>Deployed programs</dt>\n<dd>Not broken.</dd>")]
    [TestCase("breaking.yaml", "<dt>Code that is recompiled</dt>\n<dd>Broken by 1 change.</dd>")]
    [TestCase("breaking.yaml", "<dt>Next version</dt>\n<dd>2.0.0, a major version after 1.4.2.</dd>")]
    [TestCase("breaking.yaml", "<li>DR055, property removed: ")]
    [TestCase("added.yaml", "<dt>Code that is recompiled</dt>\n<dd>Not broken.</dd>")]
    [TestCase("added.yaml", "<dt>What to do</dt>\n<dd>Nothing: release the next version.</dd>")]
    [TestCase("old.yaml", "<dt>Next version</dt>\n<dd>The same: the library does not change.</dd>")]
    public void The_page_begins_with_what_breaks_and_what_to_do(string file, string fact) =>
        Assert.That(Changes("old.yaml", file, "--format", "html").Output.Split("<main")[0], Does.Contain(fact));

    [Test]
    public void The_sarif_report_names_both_places()
    {
        var log = JsonDocument.Parse(Changes("old.yaml", "breaking.yaml", "--format", "sarif").Output).RootElement;
        var result = log.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First();

        Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("DR055"));
        Assert.That(result.GetProperty("locations")[0].ToString(), Does.Contain("breaking.yaml"));
        Assert.That(result.GetProperty("relatedLocations")[0].ToString(), Does.Contain("old.yaml"));
    }

    [TestCase("markdown", "<script>")]
    [TestCase("html", "<script>\\")]
    [TestCase("github", "\n::error::")]
    [TestCase("text", "ESC")]
    public void Hostile_text_stays_text(string format, string attack)
    {
        const string Name = "\"<script>\\n::error::x\\e[31m\\u2028\"";
        _workspace.Write("hostile.yaml", Old + $"        {Name}: {{type: string}}\n");

        var output = Changes("old.yaml", "hostile.yaml", "--format", format).Output;

        Assert.That(output, Does.Contain("script"));
        // The character itself would control the terminal that shows the name of the test.
        Assert.That(output, Does.Not.Contain(attack.Replace("ESC", "\u001b", StringComparison.Ordinal)));
    }

    [Test]
    public void Folders_are_compared_with_the_overlay_beside_each_contract()
    {
        _workspace.Write("a/v3-openapi.yaml", Old);
        _workspace.Write("b/api.yaml", Old);
        _workspace.Write(
            "b/overlay.yaml",
            "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n  - target: $.paths['/things'].get\n    description: A better name.\n    update: {x-csharp-name: all_things}\n"
        );

        var (code, output, _) = Changes("a", "b");

        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("DR089").And.Contain("client.Things.AllThingsAsync"));
    }

    [Test]
    public void The_compiler_and_ApiCompat_confirm_a_removed_member_and_a_value_that_a_copy_keeps()
    {
        _workspace.Write("old.yaml", Old + "        state: {type: string, enum: [open, done]}\n");
        _workspace.Write("new.yaml", Breaking + "        state: {type: string, enum: [open]}\n");
        _workspace.Write("openapi/v3-openapi.yaml", _workspace.Read("new.yaml"));
        _workspace.Write("openapi/ja/v3-openapi.yaml", _workspace.Read("old.yaml"));

        var (code, output, error) = _workspace.Start(
            "changes",
            "old.yaml",
            "new.yaml",
            "--copies",
            "openapi",
            "--verify"
        );

        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("DR055").And.Not.Contain("DR065"));
        Assert.That(
            error,
            Is.EqualTo(
                "Verification: 1 of 7 uses of the old library do not compile against the new one. "
                    + "ApiCompat reports 2 missing parts of the public API.\n"
            )
        );
    }

    [Test]
    public void A_commit_is_compared_with_the_files_or_with_another_commit()
    {
        _workspace.Write("openapi/v3-openapi.yaml", Old);
        _workspace.Git("init", "-q");
        _workspace.Git("add", "openapi");
        _workspace.Git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "one");
        _workspace.Git("tag", "one");
        _workspace.Write("openapi/v3-openapi.yaml", Breaking);

        var (code, output, _) = Changes("--base", "one");
        Assert.That(code, Is.EqualTo(1));
        Assert.That(
            output,
            Does.Contain("openapi/v3-openapi.yaml(17,7): error DR055")
                .And.Contain("was at one:openapi/v3-openapi.yaml:21:15")
        );
        Assert.That(Changes("--base", "one", "--head", "one").Code, Is.Zero);
        Assert.That(Changes("--base", "one", "--contract", "openapi/none.yaml").Code, Is.EqualTo(3));
    }

    [Test]
    public void A_value_that_stays_in_a_copy_stays_in_the_library_and_breaks_no_source()
    {
        string With(string values) =>
            Old.Replace("note: {type: string}", $"note: {{type: string, enum: [{values}]}}", StringComparison.Ordinal);
        _workspace.Write("two.yaml", With("open, done"));
        _workspace.Write("one.yaml", With("open"));
        _workspace.Write("openapi/v3-openapi.yaml", With("open"));
        _workspace.Write("openapi/ja/v3-openapi.yaml", With("open, done"));

        var alone = Changes("two.yaml", "one.yaml");
        var library = Changes("two.yaml", "one.yaml", "--copies", "openapi", "--all");

        Assert.That(alone.Output, Does.Contain("error DR065").And.Contain("source error"));
        Assert.That(library.Output, Does.Contain("DR065").And.Contain("source none"));
        Assert.That((alone.Code, library.Code), Is.EqualTo((1, 0)));
        Assert.That(Changes("two.yaml", "one.yaml", "--copies", "nowhere").Code, Is.EqualTo(3));
    }

    [TestCase("--output=stolen")]
    [TestCase("-h")]
    [TestCase("HEAD:openapi")]
    [TestCase("nowhere")]
    [TestCase("one two")]
    public void A_name_that_is_not_a_commit_is_not_treated_as_an_option(string name)
    {
        _workspace.Git("init", "-q");
        var (code, output, error) = Changes("--base=" + name);

        Assert.That((code, output), Is.EqualTo((3, "")));
        Assert.That(error, Does.Contain(name.Split(' ')[0]));
        Assert.That(File.Exists(_workspace.At("stolen")), Is.False);
    }

    private (int Code, string Output, string Error) Changes(params string[] arguments) =>
        _workspace.Run(["changes", .. arguments]);

    private JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(Changes([.. arguments, "--format", "json"]).Output).RootElement;
}
