using System.Text;

namespace Devin.Packages.Tests;

/// <summary>What a registry and an editor show of a package.</summary>
[TestFixtureSource(nameof(Packages))]
internal sealed class PackageDescriptionTests(string name)
{
    private static readonly string[] Packages =
    [
        "Devin.Generated",
        "Devin.Generated.Fluent",
        "Devin.Generated.Fluent.Hosting",
        "Devin.Generated.Hosting",
        "Devin.Generated.Testing",
        "Devin.Generator",
    ];

    private readonly Package _package = new(
        Path.Combine(Repository.PackageFolder, $"{name}.{Repository.Version}.nupkg")
    );

    [Test]
    public void The_description_is_complete()
    {
        Assert.That(_package["version"].Value, Is.EqualTo(Repository.Version));
        Assert.That(_package["license"].Value, Is.EqualTo("MIT"));
        Assert.That(_package["projectUrl"].Value, Is.EqualTo(Repository.RepositoryUrl));
        Assert.That(_package["description"].Value.Length, Is.GreaterThan(50));
        Assert.That(_package["tags"].Value.Split(' '), Has.Length.GreaterThan(3));
        Assert.That(
            _package["releaseNotes"].Value,
            Is.EqualTo($"{Repository.RepositoryUrl}/blob/v{Repository.Version}/CHANGELOG.md")
        );
        var repository = _package["repository"];
        Assert.That(repository.Attribute("url")!.Value, Is.EqualTo(Repository.RepositoryUrl));
        Assert.That(repository.Attribute("commit")!.Value, Does.Match("^[0-9a-f]{40}$"));
    }

    [Test]
    public void The_icon_is_a_small_image()
    {
        var icon = _package.Files[_package["icon"].Value];
        Assert.That(icon.AsSpan(1, 3).SequenceEqual("PNG"u8), Is.True);
        Assert.That(icon, Has.Length.LessThan(10_000));
    }

    [Test]
    public void The_readme_has_the_name_of_the_package_an_installation_and_links_that_work_outside_the_repository()
    {
        var readme = Encoding.UTF8.GetString(_package.Files[_package["readme"].Value]);
        Assert.That(readme, Does.StartWith($"# {(name == "Devin.Generator" ? "devin-gen" : name)}\n"));
        Assert.That(
            readme,
            Does.Contain($"\ndotnet add package {name}\n").Or.Contains($"\ndotnet tool install --global {name}\n")
        );
        Assert.That(readme, Does.Contain($"]({Repository.RepositoryUrl}/blob/v{Repository.Version}/docs/"));
        Assert.That(readme, Does.Not.Match(@"\]\((?!https://)").And.Not.Contain("<!--"));
    }

    [Test]
    public void Its_assembly_has_documentation_and_symbols_that_refer_to_the_sources_of_its_commit()
    {
        var assembly = name == "Devin.Generator" ? "tools/net10.0/any/devin-gen" : $"lib/net10.0/{name}";
        var symbols = EmbeddedSymbols.Texts(_package.Files[assembly + ".dll"]);
        var sources = Repository.RepositoryUrl.Replace("//github", "//raw.githubusercontent", StringComparison.Ordinal);
        var commit = _package["repository"].Attribute("commit")!.Value;
        Assert.That(symbols, Has.Some.EqualTo($$$"""{"documents":{"/_/*":"{{{sources}}}/{{{commit}}}/*"}}"""));
        if (name != "Devin.Generator")
        {
            Assert.That(Encoding.UTF8.GetString(_package.Files[assembly + ".xml"]), Does.Contain("<summary>"));
        }
    }

    [Test]
    public void A_dependency_has_a_lowest_version_and_one_on_a_package_of_this_repository_the_same_version()
    {
        foreach (var (dependency, versions) in _package.Dependencies)
        {
            Assert.That(
                versions,
                dependency.StartsWith("Devin.", StringComparison.Ordinal)
                    ? Is.EqualTo($"[{Repository.Version}]")
                    : Does.Match(@"^\d+\.\d+\.\d+$"),
                dependency
            );
        }
    }
}
