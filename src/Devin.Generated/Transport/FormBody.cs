using System.Text;

namespace Devin.Generated.Transport;

/// <summary>A form, sent as <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed class FormBody : ApiBody
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a field.</summary>
    /// <remarks>A space is written as <c>%20</c>, as Kiota does. Servers read it like <c>+</c>.</remarks>
    public void Add(string name, string value)
    {
        var separator = _text.Length == 0 ? "" : "&";
        _text.Append($"{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(_text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        return content;
    }
}
