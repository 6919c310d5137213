namespace Devin.Generated.Transport;

/// <summary>A form, sent as <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed class FormBody : ApiBody
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    /// <summary>Adds a field.</summary>
    public void Add(string name, string value) => _fields.Add(new(name, value));

    /// <inheritdoc/>
    public override HttpContent CreateContent() => new FormUrlEncodedContent(_fields);
}
