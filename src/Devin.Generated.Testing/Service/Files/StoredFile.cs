namespace Devin.Generated.Testing.Service.Files;

/// <summary>A file that can be downloaded from a presigned address.</summary>
/// <param name="Name">The file name, without folders.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Content">The bytes.</param>
internal sealed record StoredFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
