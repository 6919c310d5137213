using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Devin.Generator.Tests.Documentation.Pages;

/// <summary>The links of all pages have targets.</summary>
public sealed class LinkTests
{
    /// <summary>What GitHub shows beside the files, relative to a file of the root folder.</summary>
    private static readonly string[] OnGitHub =
    [
        "../../actions/workflows/build.yml",
        "../../actions/workflows/build.yml/badge.svg",
        "../../issues",
        "../../security/advisories/new",
    ];

    private static readonly Dictionary<string, MarkdownPage> Pages = MarkdownPage.All.ToDictionary(static page =>
        page.Path
    );

    private static IEnumerable<TestCaseData> Names => Pages.Keys.Select(static path => new TestCaseData(path));

    [TestCaseSource(nameof(Names))]
    public void Every_link_has_a_target(string path) =>
        Assert.That(
            Pages[path]
                .Links.Select(link => (link.Line, Fault: Fault(path, link.Target)))
                .Where(static link => link.Fault is not null)
                .Select(link => $"{path}({link.Line}): {link.Fault}"),
            Is.Empty
        );

    [TestCaseSource(nameof(Names))]
    public void Every_path_in_code_font_exists(string path) =>
        Assert.That(
            Pages[path]
                .Paths.Where(static named => !Path.Exists(RepositoryFolder.At(named.Path)))
                .Select(named => $"{path}({named.Line}): '{named.Path}' does not exist"),
            Is.Empty
        );

    [Test]
    public void Every_test_that_a_page_names_exists()
    {
        var files = Directory
            .EnumerateFiles(RepositoryFolder.At("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet(StringComparer.Ordinal);
        var named = Pages.Values.SelectMany(static page => page.Tests).ToList();
        Assert.That(named, Has.Count.GreaterThan(50));
        Assert.That(named.Select(static test => test.Name).Where(name => !files.Contains(name)), Is.Empty);
    }

    [Test]
    public void The_address_of_the_repository_is_that_of_the_packages()
    {
        var properties = XDocument.Load(RepositoryFolder.At("Version.props"));
        var address = properties.Descendants("RepositoryUrl").Single().Value;
        var name = address[(address.LastIndexOf('/') + 1)..];
        var named = WrittenText
            .ByHand()
            .SelectMany(text =>
                text.Places(new Regex($"https://github\\.com/[^/ ]+/{name}")).Select(place => (text.Path, place))
            );
        Assert.That(named.Where(one => one.place.Text != address), Is.Empty);
    }

    [Test]
    public void Every_page_in_docs_is_in_the_index()
    {
        var indexed = Pages["docs/README.md"].Links.Select(static link => Resolve("docs/README.md", link.Target));
        var pages = Pages.Keys.Where(static path =>
            path.StartsWith("docs/", StringComparison.Ordinal)
            && path != "docs/README.md"
            && !path.StartsWith("docs/changes/DR", StringComparison.Ordinal)
        );
        Assert.That(indexed, Is.SupersetOf(pages));
    }

    [Test]
    public void Badges_of_workflows_are_of_workflows_that_exist() =>
        Assert.That(RepositoryFolder.At(".github/workflows/build.yml"), Does.Exist);

    [TestCase("architecture.md", null)]
    [TestCase("building.md#restore", null)]
    [TestCase("nothing.md", "'nothing.md' does not exist")]
    [TestCase("building.md#nothing", "'building.md' has no heading with the anchor 'nothing'")]
    [TestCase("http://example.com/", "'http://example.com/' is not an https address")]
    [TestCase("../../issues", "'../../issues' does not exist")]
    public void A_link_without_a_target_is_found(string target, string? fault) =>
        Assert.That(Fault("docs/README.md", target), Is.EqualTo(fault));

    private static string? Fault(string page, string target)
    {
        if (target.Contains("://", StringComparison.Ordinal))
        {
            return target.StartsWith("https://", StringComparison.Ordinal)
                ? null
                : $"'{target}' is not an https address";
        }

        if (!page.Contains('/') && OnGitHub.Contains(target))
        {
            return null;
        }

        var (file, anchor) = (target.Split('#')[0], target.Split('#').ElementAtOrDefault(1));
        var path = Resolve(page, target);
        return !Path.Exists(RepositoryFolder.At(path)) || path.StartsWith("..", StringComparison.Ordinal)
                ? $"'{file}' does not exist"
            : anchor is not null && !Pages[path].Anchors.Contains(anchor)
                ? $"'{file}' has no heading with the anchor '{anchor}'"
            : null;
    }

    /// <summary>The path of a target in the repository, without its anchor.</summary>
    private static string Resolve(string page, string target)
    {
        var file = target.Split('#')[0];
        var folder = Path.GetDirectoryName(RepositoryFolder.At(page))!;
        var path = file.Length == 0 ? RepositoryFolder.At(page) : Path.GetFullPath(Path.Combine(folder, file));
        return Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/');
    }
}
