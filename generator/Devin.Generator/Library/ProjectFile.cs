using System.Xml.Linq;
using Devin.Generator.Files;

namespace Devin.Generator.Library;

/// <summary>The project file of a library for another contract.</summary>
internal static class ProjectFile
{
    private static readonly string[] Packages =
    [
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Kiota.Abstractions",
        "Newtonsoft.Json",
    ];

    private static readonly string[] FluentPackages =
    [
        "Microsoft.Kiota.Http.HttpClientLibrary",
        "Microsoft.Kiota.Serialization.Form",
        "Microsoft.Kiota.Serialization.Json",
        "Microsoft.Kiota.Serialization.Multipart",
        "Microsoft.Kiota.Serialization.Text",
    ];

    /// <summary>The text. It does not depend on central versions or settings of a folder above.</summary>
    public static string Text(string rootNamespace, bool withFluent)
    {
        var versions = XDocument
            .Parse(EmbeddedFiles.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(
                static version => version.Attribute("Include")!.Value,
                static version => version.Attribute("Version")!.Value
            );
        var project = new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", "net10.0"),
                new XElement("RootNamespace", rootNamespace),
                new XElement("LangVersion", "latest"),
                new XElement("Nullable", "enable"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("GenerateDocumentationFile", "true"),
                new XElement("ManagePackageVersionsCentrally", "false")
            ),
            new XElement(
                "ItemGroup",
                (withFluent ? Packages.Concat(FluentPackages) : Packages).Select(name => new XElement(
                    "PackageReference",
                    new XAttribute("Include", name),
                    new XAttribute("Version", versions[name])
                ))
            )
        );
        return project + "\n";
    }
}
