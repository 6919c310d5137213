namespace Devin.Generator.Pages;

/// <summary>A documentation page as it was saved.</summary>
/// <param name="Name">The file's path below the folder of pages, with forward slashes.</param>
/// <param name="File">The file's name as it appears in messages.</param>
/// <param name="Content">The bytes, which are never changed.</param>
internal sealed record SavedPage(string Name, string File, ReadOnlyMemory<byte> Content);
