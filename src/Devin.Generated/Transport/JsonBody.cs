using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>A JSON body, written once into a pooled buffer.</summary>
/// <param name="value">The value.</param>
/// <param name="contentType">The media type.</param>
/// <param name="rules">The constraints beyond those that the type contains; null if there are none.</param>
internal sealed class JsonBody<T, TCodec>(T value, string contentType, ValueRules? rules = null) : ApiBody
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
    public override void Check(ref Validation validation)
    {
        if (value is not null)
        {
            TCodec.Check(value, rules, ref validation);
        }
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent() => new PooledContent(Prepared, contentType);

    /// <inheritdoc/>
    public override bool HoldsField(string name) => JsonField.HasValue(Prepared.Written.Span, name);

    /// <inheritdoc/>
    public override void Dispose() => _json?.Dispose();

    private PooledBuffer Prepared => _json ?? throw new InvalidOperationException("The body has not been prepared.");
}
