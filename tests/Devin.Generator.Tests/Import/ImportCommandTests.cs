using System.Text;

namespace Devin.Generator.Tests.Import;

/// <summary>The built program in an empty folder: the input is saved pages, the output is localized copies.</summary>
public sealed class ImportCommandTests
{
    private const string Operation = "POST /v3/organizations/{org_id}/sessions";
    private static readonly string SavedPages = RepositoryFolder.At("openapi/pages");

    private string _folder = "";

    [SetUp]
    public void CreateFolder()
    {
        _folder = Directory.CreateTempSubdirectory("devin-gen-").FullName;
        Directory.CreateDirectory(At("openapi"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("ja")]
    [TestCase("zh")]
    public void A_single_page_gives_its_fragment_byte_for_byte(string language)
    {
        var page = Path.Combine(SavedPages, $"create-session.{language}.md");

        var run = Run("import", page);

        var text = File.ReadAllText(page);
        var fence = $"````yaml {language}/v3-openapi.yaml {Operation}\n";
        var start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        var fragment = text[start..text.LastIndexOf("\n````", StringComparison.Ordinal)];
        Assert.Multiple(() =>
        {
            Assert.That(run, Is.EqualTo((0, run.Output, "")));
            Assert.That(Read($"openapi/{language}/v3-openapi.yaml"), Is.EqualTo(fragment));
            Assert.That(
                File.ReadAllBytes(At($"openapi/pages/create-session.{language}.md")),
                Is.EqualTo(File.ReadAllBytes(page))
            );
        });
    }

    [Test]
    public void All_saved_pages_are_imported_together_and_a_second_run_changes_nothing()
    {
        var first = Run(["import", .. Directory.GetFiles(SavedPages)]);
        var before = Snapshot();
        var second = Run("import");

        Assert.Multiple(() =>
        {
            Assert.That(first.Code, Is.Zero, first.Error);
            Assert.That(
                first.Output,
                Does.Contain("openapi/pages/create-session.de.rendered.txt: rendered text without an OpenAPI fragment")
            );
            Assert.That(second.Code, Is.Zero, second.Error);
            Assert.That(second.Output, Does.EndWith("Everything is up to date.\n"));
            Assert.That(Snapshot(), Is.EqualTo(before));
            Assert.That(Read("openapi/provenance.yaml"), Does.Not.Contain("form: reference"));
        });
    }

    [Test]
    public void The_copies_in_the_repository_are_what_its_pages_give()
    {
        var repository = Path.GetFullPath("..", SavedPages);
        foreach (var file in Directory.GetFiles(repository, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(At("openapi"), Path.GetRelativePath(repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Assert.That(Run("import").Output, Does.EndWith("Everything is up to date.\n"));
    }

    [Test]
    public void Pages_that_disagree_are_named_with_line_column_and_pointer_and_nothing_is_written()
    {
        Write("older.ja.md", Page("ja/v3-openapi.yaml", "作成"));
        Write("newer.ja.md", Page("ja/v3-openapi.yaml", "新規作成"));

        var run = Run("import", "older.ja.md", "newer.ja.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("older.ja.md(8,16): error DG0009"));
            Assert.That(run.Error, Does.Contain("newer.ja.md:8:16"));
            Assert.That(run.Error, Does.Contain("pointer /paths/~1v3~1x/get/summary"));
            Assert.That(Directory.GetFileSystemEntries(At("openapi")), Is.Empty);
        });
    }

    [Test]
    public void A_page_without_a_fragment_is_kept_and_is_no_failure()
    {
        Write("create.fr.rendered.txt", "Créer une session\n```yaml title.yaml\na: 1\n```\nprompt\nstring\nrequis\n");

        var run = Run("import", "create.fr.rendered.txt");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("openapi/pages/create.fr.rendered.txt: rendered text"));
            Assert.That(
                Read("openapi/provenance.yaml"),
                Does.Contain("- path: pages/create.fr.rendered.txt\n    language: fr\n    form: rendered\n")
            );
        });
    }

    [Test]
    public void Output_names_the_folder_that_is_written_and_the_folder_of_the_contract_stays_as_it_was()
    {
        Write("openapi/v3-openapi.yaml", "openapi: 3.1.0\n");
        Write("page.ja.md", Page("ja/v3-openapi.yaml", "one"));

        var run = Run("import", "--output", "elsewhere", "page.ja.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("elsewhere/ja/v3-openapi.yaml: written.\n"));
            Assert.That(Read("elsewhere/ja/v3-openapi.yaml"), Does.Contain("summary: one\n"));
            Assert.That(Read("elsewhere/pages/page.ja.md"), Is.EqualTo(Read("page.ja.md")));
            Assert.That(Read("elsewhere/provenance.yaml"), Does.Contain("form: reference\n"));
            Assert.That(
                Directory.GetFiles(At("openapi"), "*", SearchOption.AllDirectories),
                Is.EqualTo(new[] { At("openapi/v3-openapi.yaml") })
            );
        });
    }

    [Test]
    public void A_different_page_of_the_same_name_is_replaced_only_by_force()
    {
        Write("page.ja.md", Page("ja/v3-openapi.yaml", "one"));
        Run("import", "page.ja.md");
        Write("page.ja.md", Page("ja/v3-openapi.yaml", "two"));

        var refused = Run("import", "page.ja.md");
        var kept = Read("openapi/ja/v3-openapi.yaml");
        var forced = Run("import", "--force", "page.ja.md");

        Assert.Multiple(() =>
        {
            Assert.That(refused.Code, Is.EqualTo(1));
            Assert.That(refused.Error, Does.Contain("page.ja.md(1,1): error DG0009").And.Contain("--force"));
            Assert.That(kept, Does.Contain("summary: one\n"));
            Assert.That(forced.Code, Is.Zero, forced.Error);
            Assert.That(Read("openapi/ja/v3-openapi.yaml"), Does.Contain("summary: two\n"));
        });
    }

    [Test]
    public void A_copy_that_no_page_shows_any_more_is_deleted()
    {
        Write("page.ja.md", Page("ja/v3-openapi.yaml", "one"));
        Run("import", "page.ja.md");
        File.Delete(At("openapi/pages/page.ja.md"));

        var run = Run("import");

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("openapi/ja/v3-openapi.yaml: deleted"));
            Assert.That(File.Exists(At("openapi/ja/v3-openapi.yaml")), Is.False);
        });
    }

    [TestCase("../escape.yaml")]
    [TestCase("/etc/escape.yaml")]
    [TestCase("ja/../../escape.yaml")]
    [TestCase("pages/escape.yaml")]
    [TestCase("ja\\escape.yaml")]
    [TestCase("ja/escape.sh")]
    [TestCase("ja/.escape.yaml")]
    [TestCase("ja/escape.yaml\u202e")]
    public void A_hostile_fence_writes_nothing(string copy)
    {
        Write("hostile.md", Page(copy, "x"));

        var run = Run("import", "hostile.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(3));
            Assert.That(run.Error, Does.Contain("hostile.md(1,1): error DG0010").And.Not.Contain("\u202e"));
            Assert.That(
                Directory.GetFiles(_folder, "*", SearchOption.AllDirectories),
                Is.EqualTo(new[] { At("hostile.md") })
            );
        });
    }

    [Test]
    public void A_page_without_a_language_never_replaces_the_reference_copy()
    {
        Write("openapi/v3-openapi.yaml", "openapi: 3.1.0\n");
        Write("page.md", Page("v3-openapi.yaml", "Create"));

        var run = Run("import", "page.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(Read("openapi/v3-openapi.yaml"), Is.EqualTo("openapi: 3.1.0\n"));
            Assert.That(Read("openapi/en/v3-openapi.yaml"), Does.Contain("summary: Create\n"));
            Assert.That(
                Read("openapi/provenance.yaml"),
                Does.Contain("- path: v3-openapi.yaml\n    language: en\n    form: reference\n")
            );
        });
    }

    [Test]
    public void A_file_that_cannot_be_written_is_named_and_nothing_is_changed()
    {
        Write("page.ja.md", Page("ja/v3-openapi.yaml", "one"));
        Directory.CreateDirectory(At("openapi/provenance.yaml"));

        var run = Run("import", "page.ja.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(3));
            Assert.That(run.Error, Does.StartWith("openapi(1,1): error DG0011").And.Not.Contain(_folder));
            Assert.That(Directory.GetFiles(At("openapi"), "*", SearchOption.AllDirectories), Is.Empty);
        });
    }

    [TestCase("import", "--openapi")]
    [TestCase("nonsense")]
    public void A_wrong_command_line_is_exit_code_2(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("--help"));
        });
    }

    [Test]
    public void Help_is_shown_without_arguments_and_explains_each_command()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Run(), Is.EqualTo((0, Run("--help").Output, "")));
            Assert.That(Run().Output, Does.Contain("import"));
            Assert.That(Run("import", "--help").Output, Does.Contain("Examples:").And.Contain("Exit codes:"));
        });
    }

    private static string Page(string copy, string summary) =>
        $"""
            ````yaml {copy} GET /v3/x
            openapi: 3.1.0
            info:
              title: API
            paths:
              /v3/x:
                get:
                  summary: {summary}
            ````
            """;

    private string At(string path) => Path.Combine(_folder, path);

    private string Read(string path) => File.ReadAllText(At(path));

    private void Write(string path, string text) => File.WriteAllText(At(path), text, new UTF8Encoding(false));

    private string[] Snapshot() =>
        Directory
            .GetFiles(_folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {File.ReadAllText(file)}")
            .ToArray();

    private (int Code, string Output, string Error) Run(params string[] arguments) =>
        GeneratorProgram.Call(_folder, arguments);
}
