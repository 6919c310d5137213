using System.Xml.Linq;

namespace Devin.Generator.Tests.Documentation.Release;

/// <summary>The values of <c>Version.props</c>.</summary>
/// <param name="Version">The version of all packages.</param>
/// <param name="LastRelease">The version before it; empty before the first release.</param>
internal sealed record ReleaseVersions(string Version, string LastRelease)
{
    /// <summary>Reads the file.</summary>
    public static ReleaseVersions Read()
    {
        var properties = XDocument.Load(RepositoryFolder.At("Version.props")).Descendants("PropertyGroup").Single();
        return new ReleaseVersions(Value(nameof(Version)), Value(nameof(LastRelease)));

        string Value(string name) => properties.Element(name)!.Value;
    }
}
