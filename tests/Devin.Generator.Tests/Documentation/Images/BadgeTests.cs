using System.Xml.Linq;
using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>The badges of the README are true. With DEVIN_WRITE_PAGES=1 they are written.</summary>
[Category(WrittenPages.Category)]
public sealed class BadgeTests
{
    [Test]
    public void The_badge_of_the_version_is_current() =>
        Expect("version", "version", Property("Version.props", "Version"));

    [Test]
    public void The_badge_of_the_framework_is_current() =>
        Expect(
            "net",
            ".NET",
            Property("Directory.Build.props", "TargetFramework").Replace("net", "", StringComparison.Ordinal)
        );

    [Test]
    public void The_badge_of_the_licence_is_current()
    {
        var licence = Property("Packages.targets", "PackageLicenseExpression");
        Assert.That(File.ReadLines(RepositoryFolder.At("LICENSE")).First(), Is.EqualTo($"{licence} License"));
        Expect("licence", "licence", licence);
    }

    [Test]
    public void The_badge_of_the_contract_is_current()
    {
        var folder = RepositoryFolder.At("openapi");
        var contract = ContractDocument.Read(
            Path.Combine(folder, ContractFolder.ReferenceCopy),
            [.. ContractFolder.OverlaysIn(folder)]
        );
        Expect(
            "contract",
            "contract",
            $"{contract.Normalize(LibraryNames.Of("DevinClient"), isStrict: true).Model.Operations.Count} operations"
        );
    }

    private static void Expect(string file, string name, string value) =>
        WrittenPages.Expect($"docs/images/badge-{file}.svg", BadgeDrawing.Draw(name, value));

    private static string Property(string file, string name) =>
        XDocument.Load(RepositoryFolder.At(file)).Descendants(name).Single().Value;
}
