using System.Net.Http.Headers;
using System.Text;
using Devin.Generated.Constraints;

namespace Devin.Generated.Core;

/// <summary>
/// A response body that is read while it arrives. Dispose it; otherwise its connection is not released.
/// </summary>
public sealed class ApiStream : IAsyncDisposable, IDisposable
{
    // File systems have limits of 255 bytes or UTF-16 characters. This leaves room for a number that a program appends.
    private const int MaxNameBytes = 200;
    private readonly HttpResponseMessage _response;

    /// <summary>Initializes a new instance of <see cref="ApiStream"/>, for tests of programs that receive one.</summary>
    /// <param name="content">The content, which is disposed together with the instance.</param>
    /// <param name="contentType">The media type with its parameters. Default: none.</param>
    /// <param name="fileName">The file name that the server proposes. Default: none.</param>
    /// <exception cref="FormatException">The media type is invalid.</exception>
    public ApiStream(Stream content, string? contentType = null, string? fileName = null)
        : this(new HttpResponseMessage { Content = new StreamContent(content) }, content)
    {
        var headers = _response.Content.Headers;
        headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        headers.ContentDisposition = fileName is null
            ? null
            : new ContentDispositionHeaderValue("attachment") { FileNameStar = fileName };
    }

    internal ApiStream(HttpResponseMessage response, Stream content)
    {
        _response = response;
        Content = content;
    }

    /// <summary>Gets the content.</summary>
    /// <remarks>
    /// Reading throws <see cref="DevinConnectionException"/> when the connection breaks or when no data arrives within
    /// <see cref="DevinClientOptions.StreamIdleTimeout"/>, and <see cref="DevinResponseFormatException"/> when a compressed
    /// body is malformed.
    /// </remarks>
    public Stream Content { get; }

    /// <summary>
    /// Gets the media type with its parameters, such as <c>text/csv; charset=utf-8</c>; null if the response contains
    /// none.
    /// </summary>
    public string? ContentType => _response.Content.Headers.ContentType?.ToString();

    /// <summary>Gets the number of bytes; null if unknown.</summary>
    public long? Length => _response.Content.Headers.ContentLength;

    /// <summary>
    /// Gets the file name that the server proposes, without folders; null if there is none or nothing remains. It has at
    /// most 200 bytes in UTF-8. Each control character, each invisible character, such as one that changes the direction
    /// of text to disguise an extension, and each character that file systems do not allow is replaced by <c>_</c>. Do
    /// not overwrite an existing file with this name.
    /// </summary>
    public string? FileName => SafeName(_response.Content.Headers.ContentDisposition);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Content.Dispose();
        _response.Dispose();
    }

    private static string? SafeName(ContentDispositionHeaderValue? disposition)
    {
        var proposed = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        if (proposed is null)
        {
            return null;
        }

        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in proposed[(proposed.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            var kept = IsAllowed(rune) ? rune : new Rune('_');
            bytes += kept.Utf8SequenceLength;
            if (bytes > MaxNameBytes)
            {
                break;
            }

            name.Append(kept.ToString());
        }

        var safe = name.ToString().Trim(' ').TrimEnd('.', ' ');
        return safe.Length == 0 ? null : safe;
    }

    private static bool IsAllowed(Rune rune) =>
        PrintableText.IsPrintable(rune)
        && !(rune.IsBmp && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal));
}
