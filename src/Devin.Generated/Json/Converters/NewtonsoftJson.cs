using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Writes and reads JSON bodies with Newtonsoft.Json.</summary>
/// <remarks>
/// It reads tokens of <see cref="Utf8NewtonsoftReader"/>, because its own reader also accepts comments, single quotes, NaN,
/// leading zeros and more, and reduces the digits of numbers.
/// </remarks>
internal sealed class NewtonsoftJson : IBodySerializer
{
    private readonly JsonSerializer _serializer;
    private readonly bool _isCustomized;

    /// <summary>
    /// Uses the settings unchanged, except that a body must contain exactly one value, and that free-form JSON is converted
    /// unless a converter of the settings does it.
    /// </summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "The option NewtonsoftSettings warns its users."
    )]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The option NewtonsoftSettings warns its users.")]
    public NewtonsoftJson(JsonSerializerSettings settings)
    {
        _serializer = JsonSerializer.Create(settings);
        _serializer.CheckAdditionalContent = true;
        _serializer.Converters.Add(new JsonNodeNewtonsoftConverter());
        _isCustomized = settings.Converters.Count > 0 || settings.ContractResolver is not null;
    }

    /// <summary>Writes a value in UTF-8.</summary>
    public void Write<T>(IBufferWriter<byte> target, T value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _serializer.Serialize(text, value, typeof(T));
        Encoding.UTF8.GetBytes(text.ToString(), target);
    }

    /// <inheritdoc/>
    public bool Reads<T>() =>
        _isCustomized || !(typeof(T).IsInterface || typeof(T).IsValueType || typeof(T) == typeof(string));

    /// <inheritdoc/>
    public T Read<T>(ReadOnlySpan<byte> json, JsonReadContext context)
    {
        using var reader = new Utf8NewtonsoftReader(json.ToArray(), context);
        try
        {
            return _serializer.Deserialize<T>(reader) ?? throw new UnreadableJsonException("", "The value is null.");
        }
        catch (JsonException)
        {
            // Not kept as the inner exception: its message contains the value, which can be a secret.
            throw new UnreadableJsonException(
                JsonPointerLocator.Locate(json, reader.Position),
                $"Newtonsoft.Json could not read it as part of {typeof(T).Name}."
            );
        }
    }
}
