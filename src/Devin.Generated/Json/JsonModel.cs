using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// The base class of all objects of the contract. It tracks which properties were assigned and preserves unknown
/// properties.
/// </summary>
/// <remarks>
/// Models compare by value: two are equal if the same properties are absent, null or have equal values, and if their
/// additional properties are equal. Lists compare in order, maps and additional properties in any order. A model can
/// change, so do not change one while it is a key of a dictionary or an element of a set.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class JsonModel : IChecked
{
    private Dictionary<string, JsonNode?>? _additionalProperties;
    private List<UnreadableProperty>? _unreadable;

    private protected JsonModel() { }

    /// <summary>
    /// Gets the properties that the contract does not list, by their JSON names. Properties read from a response are
    /// preserved when the object is written; properties added here are sent.
    /// </summary>
    public IDictionary<string, JsonNode?> AdditionalProperties =>
        _additionalProperties ??= new Dictionary<string, JsonNode?>(StringComparer.Ordinal);

    /// <summary>Returns whether the property was assigned or read, with a value or as null.</summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionResponse.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public bool IsAssigned(string propertyName) => StateOf(propertyName) != FieldState.Absent;

    /// <summary>Clears the property, so that it is not written.</summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionCreateRequest.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public void Unassign(string propertyName) => StateOf(propertyName) = FieldState.Absent;

    /// <summary>
    /// Compares the object and its parts with the constraints of the contract: required properties, lengths, counts, ranges,
    /// patterns, formats, unique items and closed objects. Values of enums that the contract does not list are valid.
    /// </summary>
    /// <returns>All violations, each with its JSON pointer; empty if there are none.</returns>
    /// <remarks>The clients call it for request bodies. Responses are never checked.</remarks>
    public IReadOnlyList<ConstraintViolation> Validate() => Validation.Of(this);

    void IChecked.Check(ref Validation validation) => Check(ref validation);

    private protected abstract void Check(ref Validation validation);

    /// <summary>The number of additional properties.</summary>
    internal int AdditionalCount => _additionalProperties?.Count ?? 0;

    /// <summary>Whether the other object has equal additional properties, in any order.</summary>
    internal bool HasSameAdditional(JsonModel other) =>
        AdditionalCount == other.AdditionalCount
        && (
            AdditionalCount == 0
            || MapCodec<JsonNode?, NullableClassCodec<JsonNode, JsonNodeCodec>>.IsSame(
                _additionalProperties!,
                other._additionalProperties!
            )
        );

    /// <summary>Takes copies of the additional properties of another object.</summary>
    internal void CopyAdditional(JsonModel other)
    {
        if (other.AdditionalCount > 0)
        {
            _additionalProperties = other._additionalProperties!.ToDictionary(
                static pair => pair.Key,
                static pair => pair.Value?.DeepClone(),
                StringComparer.Ordinal
            );
        }
    }

    /// <summary>
    /// Returns whether the property was read from JSON that does not have the form that the contract declares, such as a
    /// text that is not a UUID. Accessing the property throws an <see cref="UnreadableValueException"/> then. The JSON is
    /// written as it was received until the property is set. Items of lists and maps are checked with
    /// <see cref="UnreadableItems"/>.
    /// </summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionResponse.Title)</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public bool IsUnreadable(string propertyName) => StateOf(propertyName) == FieldState.Unreadable;

    /// <summary>Gets the JSON of a property that cannot be read.</summary>
    /// <param name="propertyName">The C# name, such as <c>nameof(SessionResponse.Title)</c>.</param>
    /// <param name="json">The JSON as it was received; null if the property is absent or can be read.</param>
    /// <returns>Whether the property cannot be read, as <see cref="IsUnreadable"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type has no property with this name.</exception>
    public bool TryGetUnreadable(string propertyName, [NotNullWhen(true)] out string? json)
    {
        json = IsUnreadable(propertyName)
            ? _unreadable?.Find(property => property.Member.PropertyName.SequenceEqual(propertyName)).Value.Text
            : null;
        return json is not null;
    }

    /// <summary>Keeps the JSON of a property that cannot be read. The reader is on its first token.</summary>
    internal void ReadUnreadable(ref Utf8JsonReader reader, JsonReadContext context, JsonMember member, string expected)
    {
        context.Note(JsonDeviationKind.UnreadableValue, member.Display, reader);
        KeepUnreadable(member, UnreadableJson.Read(ref reader, expected));
    }

    /// <summary>Keeps the JSON of a property that cannot be read.</summary>
    internal void KeepUnreadable(JsonMember member, UnreadableJson json)
    {
        _unreadable ??= [];
        _unreadable.RemoveAll(property => property.Member == member);
        _unreadable.Add(new UnreadableProperty(member, json));
    }

    /// <summary>The JSON of a property that cannot be read.</summary>
    internal UnreadableJson GetUnreadable(JsonMember member) =>
        _unreadable!.Find(property => property.Member == member).Value;

    /// <summary>Creates the exception for an access to a property that has no value.</summary>
    internal InvalidOperationException NoValue(FieldState state, JsonMember member) =>
        state == FieldState.Unreadable
            ? GetUnreadable(member).ToException(member.Display)
            : new MissingMemberValueException(member.Display, state == FieldState.Null);

    private protected abstract ref FieldState StateOf(string propertyName);

    private protected static ArgumentOutOfRangeException NoSuchProperty(string typeName, string propertyName) =>
        new(nameof(propertyName), propertyName, $"{typeName} has no property with this name. Use nameof.");

    /// <summary>Preserves a property that the contract does not list. The reader is on its name.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="context">Collects undocumented properties.</param>
    /// <param name="typeName">The type in C#; null if the contract allows other properties.</param>
    private protected void ReadAdditional(ref Utf8JsonReader reader, JsonReadContext context, string? typeName)
    {
        var name = reader.GetString()!;
        if (typeName is not null)
        {
            context.Note(JsonDeviationKind.UnknownProperty, typeName, reader, name);
        }

        reader.Read();
        AdditionalProperties[name] = JsonNodeReader.Read(ref reader);
    }

    private protected void WriteAdditional(CodecWriter writer)
    {
        if (_additionalProperties is null)
        {
            return;
        }

        foreach (var (name, value) in _additionalProperties)
        {
            writer.WritePropertyName(name);
            JsonNodeWriter.Write(writer, value);
        }
    }
}
