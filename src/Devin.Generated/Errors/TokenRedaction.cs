using System.Text;

namespace Devin.Generated.Errors;

/// <summary>Removes the secrets of a request from everything that is shown of its response.</summary>
internal readonly struct TokenRedaction
{
    private const string Replacement = "[token]";

    // A shorter text occurs in other words.
    private const int ShortestSecret = 8;
    private const int ShortestForm = 4;

    private readonly Forms? _forms;

    /// <summary>Initializes a new instance of <see cref="TokenRedaction"/>.</summary>
    /// <param name="secrets">The texts that show the secrets, which are enumerated when a text is shown.</param>
    public TokenRedaction(params IEnumerable<string> secrets) => _forms = new Forms(secrets);

    /// <summary>Whether a text contains a secret, in any form that <see cref="Apply(string)"/> replaces.</summary>
    public bool Finds(string text) => !ReferenceEquals(Apply(text), text);

    /// <summary>
    /// Returns the text with each occurrence of a secret replaced: as it is, in other case, and with characters escaped as in
    /// JSON, HTML or URLs, also repeatedly.
    /// </summary>
    public string Apply(string text)
    {
        if (_forms is null or { All: [] })
        {
            return text;
        }

        var found = new List<(int Start, int End)>();
        foreach (var decoded in DecodedText.Layers(text))
        {
            foreach (var form in _forms.All)
            {
                Find(decoded, form, found);
            }
        }

        return found.Count == 0 ? text : Replace(text, found);
    }

    /// <summary>Returns a body with each occurrence of a secret replaced.</summary>
    public ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> body)
    {
        // Latin-1 maps each byte to one character and back.
        var text = Encoding.Latin1.GetString(body.Span);
        var clean = Apply(text);
        return ReferenceEquals(clean, text) ? body : Encoding.Latin1.GetBytes(clean);
    }

    /// <summary>Returns the exception; null if its text, which cannot be changed, contains a secret.</summary>
    public Exception? Apply(Exception? cause)
    {
        var text = _forms is null or { All: [] } ? null : cause?.ToString();
        return text is null || !Finds(text) ? cause : null;
    }

    private static void Find(DecodedText decoded, string form, List<(int Start, int End)> found)
    {
        var index = 0;
        while ((index = decoded.Text.IndexOf(form, index, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            found.Add((decoded.Start(index), decoded.Start(index + form.Length)));
            index += form.Length;
        }
    }

    private static string Replace(string text, List<(int Start, int End)> found)
    {
        found.Sort();
        var clean = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var (start, end) in found)
        {
            if (start >= copied)
            {
                clean.Append(text, copied, start - copied).Append(Replacement);
            }

            copied = Math.Max(copied, end);
        }

        return clean.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The forms of secrets that are looked for. Most responses are never shown, so they are found when needed.</summary>
    private sealed class Forms(IEnumerable<string> secrets)
    {
        private string[]? _all;

        public string[] All =>
            _all ??= [
                // When the escapes around a secret are replaced, so is what looks like escapes inside it.
                .. secrets
                    .Where(static secret => secret.Length >= ShortestSecret)
                    .SelectMany(DecodedText.Layers)
                    .Select(static decoded => decoded.Text)
                    .Where(static form => form.Length >= ShortestForm)
                    .Distinct(StringComparer.Ordinal),
            ];
    }
}
