using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>Contracts and pages to compare.</summary>
internal static class DriftData
{
    public static string Repository => RepositoryFolder.Path;

    public static string Folder { get; } = Path.Combine(Repository, "tests/Devin.Generator.Tests/Drift/Data");

    /// <summary>A part of the real contract, and the whole contract that is checked in.</summary>
    public static IReadOnlyList<string> Contracts { get; } =
        new[] { Path.Combine(Folder, "contract.yaml"), Path.Combine(Repository, "openapi/v3-openapi.yaml") }
            .Where(File.Exists)
            .ToArray();

    public static MappingNode Read(string file) =>
        (MappingNode)DocumentReader.Read(File.ReadAllBytes(file), Path.GetFileName(file));

    public static Copy Page(string name, string? language = null)
    {
        var copy = CopyReader.Read(name, name, File.ReadAllBytes(Path.Combine(Folder, name)));
        return language is null ? copy : copy with { Language = language };
    }

    public static Copy Text(string id, string text) => CopyReader.Read(id, id, Encoding.UTF8.GetBytes(text));

    public static Copy Contract(string id, Node document, string? language = null, bool isReference = false) =>
        new(id, CopyForm.Contract)
        {
            File = id,
            Language = language,
            Document = (MappingNode)document,
            IsReference = isReference,
        };

    /// <summary>The findings as <c>kind pointer</c>.</summary>
    public static IReadOnlyList<string> Places(DriftResult result) =>
        result.Findings.Select(static finding => $"{finding.Kind.Name} {finding.Pointer}").ToArray();
}
