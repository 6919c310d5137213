using System.IO.Compression;
using System.Xml.Linq;

namespace Devin.Packages.Tests;

/// <summary>The description and the files of a package.</summary>
internal sealed class Package
{
    private readonly XElement _description;
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Reads a package.</summary>
    public Package(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _files.Add(entry.FullName, content.ToArray());
        }

        var (name, file) = _files.Single(static file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal));
        Id = Path.GetFileNameWithoutExtension(name);
        _description = XDocument.Load(new MemoryStream(file)).Root!.Elements().Single();
    }

    /// <summary>The ID.</summary>
    public string Id { get; }

    /// <summary>The files by their paths in the package.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The version ranges of the dependencies by their IDs.</summary>
    public IReadOnlyDictionary<string, string> Dependencies =>
        _description
            .Descendants()
            .Where(static element => element.Name.LocalName == "dependency")
            .ToDictionary(
                static element => element.Attribute("id")!.Value,
                static element => element.Attribute("version")!.Value
            );

    /// <summary>An element of the description.</summary>
    public XElement this[string name] => _description.Elements().Single(element => element.Name.LocalName == name);
}
