namespace Devin.Generator.Tests.Drift;

/// <summary>The program, as a maintainer and a build run it.</summary>
public sealed class DriftProgramTests
{
    private const string Reference = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            A: {type: object, properties: {mode: {type: string, enum: [normal, fast]}}}

        """;

    private static readonly string Lagging = Reference.Replace("[normal, fast]", "[normal]");

    private DriftProgram _program = null!;

    [SetUp]
    public void CreateFolder() => _program = new DriftProgram();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    private void WriteFolder(string japanese)
    {
        _program.Write("openapi/v3-openapi.yaml", Reference);
        _program.Write("openapi/ja/v3-openapi.yaml", japanese);
    }

    [Test]
    public void Equal_copies_give_0()
    {
        WriteFolder(Reference.Replace("title: T", "title: 題"));
        Assert.That(_program.Run().Code, Is.Zero);
    }

    [Test]
    public void New_drift_gives_1_and_names_the_line()
    {
        WriteFolder(Lagging);
        var (code, output, _) = _program.Run();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("openapi/ja/v3-openapi.yaml(6,57): warning enum:"));
            Assert.That(output, Does.Contain("/components/schemas/A/properties/mode/enum ["));
            Assert.That(output, Does.Contain("outdated  ja/v3-openapi.yaml: normal"));
        });
    }

    [TestCase("info", 1)]
    [TestCase("warning", 1)]
    [TestCase("error", 0)]
    [TestCase("never", 0)]
    public void Only_drift_at_or_above_the_named_severity_fails(string severity, int expected)
    {
        WriteFolder(Lagging);
        Assert.That(_program.Run("--fail-on", severity).Code, Is.EqualTo(expected));
    }

    [TestCase("--format", "word")]
    [TestCase("--fail-on", "fatal")]
    [TestCase("--no-such-option", "x")]
    public void A_wrong_command_line_gives_2(string first, string second)
    {
        WriteFolder(Reference);
        var (code, _, error) = _program.Run(first, second);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2));
            Assert.That(error, Is.Not.Empty);
        });
    }

    [TestCase("no-such-file.yaml", "neither.yaml")]
    [TestCase("--openapi", "no-such-folder")]
    [TestCase("--reference", "no-such-file.yaml")]
    [TestCase("--baseline", "no-such-file.yaml")]
    public void A_file_that_does_not_exist_gives_3_and_is_named(string first, string second)
    {
        WriteFolder(Reference);
        var (code, output, error) = _program.Run(first, second);
        Assert.Multiple(() =>
        {
            Assert.That((code, output), Is.EqualTo((3, "")));
            Assert.That(error, Does.Contain("error DG0011: ").And.Contain("no-such-"));
        });
    }

    [Test]
    public void A_folder_without_copies_gives_3()
    {
        Directory.CreateDirectory(Path.Combine(_program.Folder, "openapi"));
        var (code, _, error) = _program.Run();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(error, Does.Contain("There is no copy of the contract in 'openapi'"));
        });
    }

    [Test]
    public void An_unreadable_copy_gives_3_and_the_others_are_compared()
    {
        WriteFolder(Lagging);
        _program.Write("openapi/zh/v3-openapi.yaml", "openapi: 3.1.0\npaths: [\n");
        var (code, output, _) = _program.Run();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(output, Does.Contain("openapi/zh/v3-openapi.yaml(3,1): error unreadable-copy:"));
            Assert.That(output, Does.Contain("warning enum:"));
        });
    }

    [Test]
    public void Accepted_drift_passes_once_it_has_a_reason()
    {
        WriteFolder(Lagging);
        var first = _program.Run("--update-baseline").Code;
        var written = _program.Read("openapi/drift-baseline.yaml");
        _program.Write(
            "openapi/drift-baseline.yaml",
            written.Replace("reason: \"\"", "reason: \"später: \\\"bald\\\"\"")
        );
        var second = _program.Run().Code;
        var third = _program.Run("--update-baseline").Code;
        Assert.Multiple(() =>
        {
            Assert.That(first, Is.EqualTo(1));
            Assert.That(second, Is.Zero);
            Assert.That(third, Is.Zero);
            Assert.That(_program.Read("openapi/drift-baseline.yaml"), Does.Contain("reason: \"später: \\\"bald\\\"\""));
        });
    }

    [Test]
    public void Accepted_drift_that_changes_is_new_and_leaves_a_stale_entry()
    {
        Accept();
        WriteFolder(Reference.Replace("[normal, fast]", "[fast]"));
        var (code, output, _) = _program.Run();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("warning stale-baseline-entry: The baseline entry "));
        });
    }

    [Test]
    public void Stale_entries_give_4_when_asked_to_be_strict()
    {
        Accept();
        WriteFolder(Reference);
        Assert.That((_program.Run().Code, _program.Run("--strict").Code), Is.EqualTo((0, 4)));
    }

    [Test]
    public void Accepted_drift_stays_accepted_when_lines_move_and_an_equal_copy_is_added()
    {
        Accept();
        _program.Write("openapi/ja/v3-openapi.yaml", "# a comment\n\n" + Lagging);
        _program.Write("openapi/fr/v3-openapi.yaml", Reference);
        Assert.That(_program.Run("--strict").Code, Is.Zero);
    }

    [Test]
    public void A_baseline_of_another_shape_is_refused_with_its_place()
    {
        WriteFolder(Reference);
        _program.Write("openapi/drift-baseline.yaml", "accepted:\n  - 12\n");
        var (code, _, error) = _program.Run();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(error, Does.Contain("openapi/drift-baseline.yaml(2,5): error DG0001: Entry 1 of the baseline"));
        });
    }

    [Test]
    public void A_page_that_made_a_copy_is_compared_with_itself_only()
    {
        var page = DriftData.Folder + "/seeds/002_797ebb68a7c08190.txt";
        _program.Write("openapi/pages/create-session.ja.md", File.ReadAllText(page));
        var fragment = string.Join('\n', File.ReadLines(page).Skip(49).Take(435));
        _program.Write("openapi/ja/v3-openapi.yaml", fragment.Replace("- fast", "- faster") + "\n");
        _program.Write(
            "openapi/provenance.yaml",
            "copies:\n  - {path: ja/v3-openapi.yaml, language: ja, form: fragment, sha256: '', published: autumn}\npages: []\n"
        );
        var (_, output, _) = _program.Run("--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(output, Does.Contain("page-contradiction").And.Contain("\"published\": \"autumn\""));
            Assert.That(output, Does.Contain("\"findings\": 1"));
        });
    }

    [Test]
    public void The_matrix_names_the_publication_date_of_a_copy()
    {
        WriteFolder(Lagging);
        _program.Write(
            "openapi/provenance.yaml",
            "copies:\n  - {path: ja/v3-openapi.yaml, form: reference, sha256: '', published: spring 2026, covers: complete}\npages: []\n"
        );
        Assert.That(_program.Run().Output, Does.Contain("outdated  ja/v3-openapi.yaml (spring 2026): normal"));
    }

    [Test]
    public void Any_files_can_be_compared_without_a_reference()
    {
        _program.Write("a.yaml", Reference);
        _program.Write("b.yaml", Lagging);
        var (code, output, _) = _program.Run("a.yaml", "b.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("outdated  b.yaml: normal"));
        });
    }

    private void Accept()
    {
        WriteFolder(Lagging);
        _program.Run("--update-baseline");
        _program.Write(
            "openapi/drift-baseline.yaml",
            _program.Read("openapi/drift-baseline.yaml").Replace("reason: \"\"", "reason: \"known\"")
        );
    }
}
