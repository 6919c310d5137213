using System.Net.Http.Headers;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>A file to upload as one field of a form.</summary>
/// <remarks>
/// The content is read from where the stream stands and is never held in memory as a whole. The stream stays yours: it is
/// not closed. A stream that can seek lets a failed upload be repeated and the length be sent ahead.
/// </remarks>
public sealed class FilePart
{
    /// <summary>Describes a file to upload.</summary>
    /// <param name="content">The bytes; must be readable.</param>
    /// <param name="fileName">
    /// The name that the service gets. Only what follows the last <c>/</c> or <c>\</c> is sent, so that the folders of your
    /// machine stay with you.
    /// </param>
    /// <param name="contentType">The media type, such as <c>text/csv</c>; null sends <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, no name is left, or the media type is none.</exception>
    public FilePart(Stream content, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        if (!content.CanRead)
        {
            throw new ArgumentException(
                "The stream cannot be read: it is closed, or open for writing only.",
                nameof(content)
            );
        }

        if (!MediaTypeHeaderValue.TryParse(contentType ?? "application/octet-stream", out _))
        {
            throw new ArgumentException("The content type is no media type such as 'text/csv'.", nameof(contentType));
        }

        Content = content;
        FileName = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        ContentType = contentType ?? "application/octet-stream";
        Source = new StreamSource(content);
        if (string.IsNullOrWhiteSpace(FileName))
        {
            throw new ArgumentException("The file name is empty. Name a file, not a folder.", nameof(fileName));
        }
    }

    /// <summary>The bytes.</summary>
    public Stream Content { get; }

    /// <summary>The name that the service gets, without folders.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The stream as the source of a body.</summary>
    internal StreamSource Source { get; }
}
