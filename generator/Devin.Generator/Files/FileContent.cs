namespace Devin.Generator.Files;

/// <summary>What a file is to contain.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Bytes">Its bytes, or null to delete it.</param>
internal sealed record FileContent(string Path, byte[]? Bytes);
