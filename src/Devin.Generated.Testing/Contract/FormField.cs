namespace Devin.Generated.Testing.Contract;

/// <summary>A field of a form.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The content.</param>
/// <param name="FileName">The file name; null if the field is no file.</param>
/// <param name="MediaType">The media type of the field; null if it has none.</param>
internal sealed record FormField(
    string Name,
    ReadOnlyMemory<byte> Value,
    string? FileName = null,
    string? MediaType = null
);
