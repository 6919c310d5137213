using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>A form with files, sent as <c>multipart/form-data</c> (RFC 7578).</summary>
internal sealed class MultipartBody : ApiBody
{
    private readonly List<Part> _parts = [];

    /// <inheritdoc/>
    public override bool CanRepeat => _parts.TrueForAll(static part => part.File?.Source.CanRepeat ?? true);

    /// <inheritdoc/>
    public override bool IsStreamed => _parts.Exists(static part => part.File is not null);

    /// <summary>Adds a text field.</summary>
    public void AddText(string name, string text, string? contentType = null) =>
        _parts.Add(new Part(name, null, text, null) { ContentType = contentType });

    /// <summary>Adds a field with its own body.</summary>
    public void AddBody(string name, ApiBody body) => _parts.Add(new Part(name, null, null, body));

    /// <summary>Adds a file.</summary>
    public void AddFile(string name, FilePart file) => _parts.Add(new Part(name, file, null, null));

    /// <inheritdoc/>
    public override void Check(ref Validation validation)
    {
        foreach (var part in _parts)
        {
            validation.Enter(part.Name, false);
            part.Body?.Check(ref validation);
            validation.Leave();
        }
    }

    /// <inheritdoc/>
    public override void Prepare(ApiSerializer serializer)
    {
        foreach (var part in _parts)
        {
            part.Body?.Prepare(serializer);
        }
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var form = new MultipartFormDataContent { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        foreach (var part in _parts)
        {
            var content = CreateContent(part);
            var disposition = $"form-data; name=\"{Quotable(part.Name)}\"";
            if (part.File is { } file)
            {
                disposition += $"; filename=\"{Quotable(file.FileName)}\"";
            }

            content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            form.Add(content);
        }

        return form;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var part in _parts)
        {
            part.Body?.Dispose();
        }
    }

    private static HttpContent CreateContent(Part part)
    {
        if (part.Body is { } body)
        {
            return body.CreateContent();
        }

        if (part.File is not { } file)
        {
            // No content type unless the contract has one: without it, a form field is text (RFC 7578, 4.4). With it,
            // some servers read the field as a file.
            var text = new ByteArrayContent(Encoding.UTF8.GetBytes(part.Text ?? ""));
            text.Headers.ContentType = part.ContentType is { } type ? MediaTypeHeaderValue.Parse(type) : null;
            return text;
        }

        var content = file.Source.CreateContent();
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        return content;
    }

    /// <summary>
    /// A name in quotes as browsers write it: in UTF-8, with the characters that would end the quotes or the line
    /// percent-encoded.
    /// </summary>
    private static string Quotable(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (character is '"' or '\\' || char.IsControl(character))
            {
                text.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    private sealed record Part(string Name, FilePart? File, string? Text, ApiBody? Body)
    {
        public string? ContentType { get; init; }
    }
}
