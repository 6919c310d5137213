using System.Net.Http.Headers;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Service.Files;

/// <summary>Reads the file of an upload.</summary>
internal static class UploadedFile
{
    private const string Field = "file";
    private const string UnknownMediaType = "application/octet-stream";

    /// <summary>Reads the field <c>file</c> of a multipart form.</summary>
    /// <exception cref="Refusal">422: the form has no such file.</exception>
    public static StoredFile Read(RecordedRequest request) =>
        MediaTypeHeaderValue.TryParse(request.Headers.GetValueOrDefault("Content-Type"), out var type)
        && Multipart.TryRead(request.Content, type, out var fields)
        && fields.FirstOrDefault(static field => field is { Name: Field, FileName: not null }) is { } file
            ? new StoredFile(NameOf(file.FileName!), file.MediaType ?? UnknownMediaType, file.Value)
            : throw Refusal.Invalid($"body/{Field}", "missing");

    /// <summary>The part of a path behind the last separator, so that a name cannot lead out of a folder.</summary>
    private static string NameOf(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is "" or "." or ".." ? Field : name;
    }
}
