namespace Devin.Generated.Testing.Service.Knowledge;

/// <summary>A folder of knowledge notes.</summary>
/// <param name="Id">The ID.</param>
/// <param name="Name">The name.</param>
/// <param name="ParentId">The ID of the folder around it; null for a folder at the top.</param>
/// <param name="Path">The path from the top.</param>
internal sealed record KnowledgeFolder(string Id, string Name, string? ParentId, string Path);
