using System.Net.Http.Headers;
using System.Text;

namespace Devin.Generated;

/// <summary>The body of an answer, to be read while it arrives. Dispose it, or its connection stays occupied.</summary>
public sealed class ApiStream : IAsyncDisposable, IDisposable
{
    private const int MaxNameLength = 200;
    private readonly HttpResponseMessage _response;

    internal ApiStream(HttpResponseMessage response, Stream content)
    {
        _response = response;
        Content = content;
    }

    /// <summary>The bytes. Reading can fail with <see cref="IOException"/> when the connection breaks.</summary>
    public Stream Content { get; }

    /// <summary>The media type with its parameters, such as <c>text/csv; charset=utf-8</c>; null when it is not given.</summary>
    public string? ContentType => _response.Content.Headers.ContentType?.ToString();

    /// <summary>The number of bytes; null when it is not given.</summary>
    public long? Length => _response.Content.Headers.ContentLength;

    /// <summary>
    /// The file name that the server proposes, made safe: without folders, control characters and characters that a file
    /// system forbids; null when it proposes none or nothing is left. Do not overwrite a file because of it.
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
        foreach (var rune in proposed[(proposed.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            var isForbidden = Rune.IsControl(rune) || "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal);
            name.Append(isForbidden ? "_" : rune.ToString());
            if (name.Length >= MaxNameLength)
            {
                break;
            }
        }

        var safe = name.ToString().Trim(' ').TrimEnd('.', ' ');
        return safe.Length == 0 ? null : safe;
    }
}
