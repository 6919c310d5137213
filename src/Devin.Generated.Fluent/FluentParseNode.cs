using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Kiota;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace Devin.Generated.Fluent;

/// <summary>
/// A JSON value for Kiota. Models of this library are read directly by their codecs; everything else is read by Kiota's
/// own parse node.
/// </summary>
/// <param name="json">The value in UTF-8. It must not change until reading is finished.</param>
/// <param name="serializer">The serializer; null for the codecs.</param>
/// <param name="context">Collects deviations from the contract; null to ignore them.</param>
internal sealed class FluentParseNode(
    ReadOnlyMemory<byte> json,
    ApiSerializer? serializer = null,
    JsonReadContext? context = null
) : IJsonParseNode
{
    private Action<IParsable>? _onBefore;
    private Action<IParsable>? _onAfter;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Json => json.Span;

    /// <inheritdoc/>
    public ApiSerializer? Serializer => serializer;

    /// <inheritdoc/>
    public JsonReadContext? Context => context;

    public Action<IParsable>? OnBeforeAssignFieldValues
    {
        get => _onBefore;
        set => _onBefore = Kiota.OnBeforeAssignFieldValues = value;
    }

    public Action<IParsable>? OnAfterAssignFieldValues
    {
        get => _onAfter;
        set => _onAfter = Kiota.OnAfterAssignFieldValues = value;
    }

    private JsonParseNode Kiota => field ??= new JsonParseNode(Parse());

    public T GetObjectValue<T>(ParsableFactory<T> factory)
        where T : IParsable
    {
        // The factory of this library's models reads the whole value; other factories create an empty object.
        if (Own<T>.IsModel)
        {
            var item = factory(this);
            _onBefore?.Invoke(item);
            _onAfter?.Invoke(item);
            return item;
        }

        return Kiota.GetObjectValue(factory);
    }

    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory)
        where T : IParsable
    {
        var items = Parse();
        return items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(item => Child(item).GetObjectValue(factory)).ToArray()
            : throw new JsonException(
                $"The JSON cannot be read at its root: Expected an array, found {items.ValueKind}."
            );
    }

    public IParseNode? GetChildNode(string identifier)
    {
        var value = Parse();
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(identifier, out var child)
            ? Child(child)
            : null;
    }

    public string? GetStringValue() => Kiota.GetStringValue();

    public bool? GetBoolValue() => Kiota.GetBoolValue();

    public byte? GetByteValue() => Kiota.GetByteValue();

    public sbyte? GetSbyteValue() => Kiota.GetSbyteValue();

    public int? GetIntValue() => Kiota.GetIntValue();

    public float? GetFloatValue() => Kiota.GetFloatValue();

    public long? GetLongValue() => Kiota.GetLongValue();

    public double? GetDoubleValue() => Kiota.GetDoubleValue();

    public decimal? GetDecimalValue() => Kiota.GetDecimalValue();

    public Guid? GetGuidValue() => Kiota.GetGuidValue();

    public DateTimeOffset? GetDateTimeOffsetValue() => Kiota.GetDateTimeOffsetValue();

    public TimeSpan? GetTimeSpanValue() => Kiota.GetTimeSpanValue();

    public Date? GetDateValue() => Kiota.GetDateValue();

    public Time? GetTimeValue() => Kiota.GetTimeValue();

    public byte[]? GetByteArrayValue() => Kiota.GetByteArrayValue();

    public IEnumerable<T> GetCollectionOfPrimitiveValues<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T
    >() => Kiota.GetCollectionOfPrimitiveValues<T>();

    public IEnumerable<T?> GetCollectionOfEnumValues<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T
    >()
        where T : struct, Enum => Kiota.GetCollectionOfEnumValues<T>();

    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => Kiota.GetEnumValue<T>();

    private FluentParseNode Child(JsonElement value) =>
        new(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()), serializer)
        {
            _onBefore = _onBefore,
            _onAfter = _onAfter,
        };

    private JsonElement Parse()
    {
        var reader = new Utf8JsonReader(json.Span);
        return JsonElement.ParseValue(ref reader);
    }

    // Found once for each type, because every response asks.
    private static class Own<T>
    {
        public static readonly bool IsModel = typeof(T).IsAssignableTo(typeof(IKiotaModel));
    }
}
