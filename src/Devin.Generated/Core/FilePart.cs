using System.Net.Http.Headers;

namespace Devin.Generated.Core;

/// <summary>A file to upload as a field of a form.</summary>
/// <remarks>
/// The content is read from the current position of the stream and is never held in memory as a whole. The stream is
/// not closed. With a stream that can seek, a failed upload can be retried and the length is sent in advance.
/// </remarks>
public sealed class FilePart
{
    /// <summary>Initializes a new instance of <see cref="FilePart"/>.</summary>
    /// <param name="content">The content. The stream must be readable.</param>
    /// <param name="fileName">
    /// The file name that the service receives. Only the part after the last <c>/</c> or <c>\</c> is sent, so that
    /// local folder names stay private.
    /// </param>
    /// <param name="contentType">
    /// The media type, such as <c>text/csv</c>; null for <c>application/octet-stream</c>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The stream is not readable, the file name is empty, or the media type is invalid.
    /// </exception>
    public FilePart(Stream content, string fileName, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream is not readable: it is closed or write-only.", nameof(content));
        }

        if (!MediaTypeHeaderValue.TryParse(contentType ?? "application/octet-stream", out _))
        {
            throw new ArgumentException(
                "The content type is not a valid media type, such as 'text/csv'.",
                nameof(contentType)
            );
        }

        Content = content;
        FileName = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        ContentType = contentType ?? "application/octet-stream";
        Source = new StreamSource(content);
        if (string.IsNullOrWhiteSpace(FileName))
        {
            throw new ArgumentException("The file name is empty. Specify a file, not a folder.", nameof(fileName));
        }
    }

    /// <summary>Gets the content.</summary>
    public Stream Content { get; }

    /// <summary>Gets the file name that the service receives, without folders.</summary>
    public string FileName { get; }

    /// <summary>Gets the media type.</summary>
    public string ContentType { get; }

    /// <summary>The stream as the source of a request body.</summary>
    internal StreamSource Source { get; }
}
