namespace Devin.Generator.Import;

/// <summary>A documentation page as it was saved.</summary>
/// <param name="Name">The file's name in the folder of pages.</param>
/// <param name="File">The file as messages name it.</param>
/// <param name="Content">The bytes, which are never changed.</param>
internal sealed record SavedPage(string Name, string File, ReadOnlyMemory<byte> Content);
