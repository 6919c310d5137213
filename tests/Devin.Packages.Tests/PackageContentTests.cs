using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Devin.Packages.Tests;

[TestFixture]
internal sealed class PackageContentTests
{
    [Test]
    public void Each_project_that_is_packed_has_a_package() =>
        Assert.That(
            Repository.Packages().Select(static path => new Package(path).Id),
            Is.SupersetOf(
                new[]
                {
                    "Devin.Generated",
                    "Devin.Generated.Fluent",
                    "Devin.Generated.Fluent.Hosting",
                    "Devin.Generated.Hosting",
                    "Devin.Generated.Testing",
                    "Devin.Generator",
                }
            ),
            "Run 'dotnet pack --output artifacts/packages'."
        );

    [Test]
    public void No_package_contains_a_path_of_the_machine_that_built_it()
    {
        foreach (var package in Repository.Packages())
        {
            using var archive = ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                {
                    stream.CopyTo(content);
                }

                var found = Texts(entry.Name, content.ToArray())
                    .SelectMany(static text =>
                        Repository.MachinePaths.Where(path => text.Contains(path, StringComparison.OrdinalIgnoreCase))
                    );
                Assert.That(found, Is.Empty, $"{Path.GetFileName(package)}: {entry.FullName}");
            }
        }
    }

    [Test]
    public void The_notices_name_each_assembly_of_another_project()
    {
        var package = Repository
            .Packages()
            .Single(static path => Path.GetFileName(path).StartsWith("Devin.Generator.", StringComparison.Ordinal));
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        var notices = reader.ReadToEnd();
        var assemblies = archive
            .Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(static entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(static name => name != "devin-gen")
            .ToList();
        Assert.That(assemblies, Does.Contain("NSwag.Commands"));
        Assert.That(
            assemblies.Where(name =>
                !notices.Contains($"`{name}`", StringComparison.Ordinal)
                && !notices.Contains($"`{name.Split('.')[0]}.*`", StringComparison.Ordinal)
            ),
            Is.Empty
        );
    }

    [Test]
    public void Each_package_has_a_bill_of_materials_that_names_its_dependencies()
    {
        foreach (var package in Repository.Packages())
        {
            var id = new Package(package).Id;
            var bill = Path.Combine(Path.GetDirectoryName(package)!, $"{id}.cdx.json");
            using var document = JsonDocument.Parse(File.ReadAllBytes(bill));
            var version = document
                .RootElement.GetProperty("metadata")
                .GetProperty("component")
                .GetProperty("version")
                .GetString();
            Assert.That(Path.GetFileName(package), Is.EqualTo($"{id}.{version}.nupkg"));
            var components = document
                .RootElement.GetProperty("components")
                .EnumerateArray()
                .Select(static component => component.GetProperty("name").GetString());
            Assert.That(
                components,
                Is.SupersetOf(
                    new Package(package).Dependencies.Keys.Where(static name =>
                        !name.StartsWith("Devin.", StringComparison.Ordinal)
                    )
                ),
                id
            );
        }
    }

    /// <summary>
    /// The bytes as text in both encodings, and the names of source files in the compressed symbols of an assembly.
    /// </summary>
    private static IEnumerable<string> Texts(string name, byte[] bytes)
    {
        yield return Encoding.Latin1.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes.AsSpan(1));
        if (!name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (var text in EmbeddedSymbols.Texts(bytes))
        {
            yield return text;
        }
    }
}
