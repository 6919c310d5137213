namespace Devin.Generated.Testing.Service.Knowledge;

/// <summary>The folders that each organization and the enterprise have. No operation creates folders.</summary>
internal static class KnowledgeFolders
{
    /// <summary>The folders; each after the folder around it.</summary>
    public static IReadOnlyList<KnowledgeFolder> All { get; } =
    [
        new("folder-engineering", "Engineering", null, "/Engineering"),
        new("folder-testing", "Testing", "folder-engineering", "/Engineering/Testing"),
        new("folder-operations", "Operations", null, "/Operations"),
    ];

    /// <summary>The folder with an ID; null if there is none.</summary>
    public static KnowledgeFolder? Find(string? id) => All.FirstOrDefault(folder => folder.Id == id);
}
