using System.Text.Json;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>A value that is sent as JSON, written once into a pooled buffer.</summary>
internal sealed class JsonBody<T, TCodec>(T value, string contentType) : ApiBody
    where TCodec : IJsonCodec<T>
{
    private PooledBuffer? _json;

    /// <inheritdoc/>
    public override void Prepare(ApiSerializer serializer)
    {
        _json = new PooledBuffer();
        serializer.Write<T, TCodec>(_json, value);
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent() => new PooledContent(Prepared, contentType);

    /// <inheritdoc/>
    public override bool HoldsField(string name)
    {
        var reader = new Utf8JsonReader(Prepared.Written.Span);
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return reader.TokenType != JsonTokenType.Null;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Dispose() => _json?.Dispose();

    private PooledBuffer Prepared => _json ?? throw new InvalidOperationException("The body was not written yet.");
}
