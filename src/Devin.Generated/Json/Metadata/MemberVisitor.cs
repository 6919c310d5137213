using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Json.Values;

namespace Devin.Generated.Json.Metadata;

/// <summary>Collects the properties of a model.</summary>
/// <remarks>
/// Open enums and integer times have serializers of their own, of which no schema is known. They are described as the texts
/// and integers that they are in JSON, and values that the contract does not describe as nodes.
/// </remarks>
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = RuntimeTypes.Reason)]
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = RuntimeTypes.Reason)]
internal struct MemberVisitor(List<MemberShape> members) : IFieldVisitor
{
    /// <summary>The properties in the order of their JSON names.</summary>
    public readonly IReadOnlyList<MemberShape> Members => members;

    public readonly bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        var type = PlainType(typeof(TCodec));
        members.Add(
            type is null
                ? new MemberShape(member, Optional(typeof(T), member), static value => value, static value => value)
                : new MemberShape(
                    member,
                    Optional(type, member),
                    value => value is null ? null : ToPlain<T, TCodec>((T)value, type),
                    value => value is null ? null : FromPlain<T, TCodec>(value, type)
                )
        );
        return true;
    }

    private static Type Optional(Type type, JsonMember member) =>
        type.IsValueType && (member.IsNullable || !member.IsRequired) ? typeof(Nullable<>).MakeGenericType(type) : type;

    /// <summary>The type of the JSON of a codec without a schema; null if the type of the value has one.</summary>
    private static Type? PlainType(Type codec)
    {
        if (codec == typeof(UnixTimeCodec))
        {
            return typeof(long);
        }

        if (!codec.IsGenericType)
        {
            return null;
        }

        var definition = codec.GetGenericTypeDefinition();
        return definition == typeof(OpenEnumCodec<>) ? typeof(string)
            : definition == typeof(OpenNumberEnumCodec<>) ? typeof(long)
            : definition == typeof(FreeFormCodec<,>) ? codec.GetGenericArguments()[0]
            : definition == typeof(ListCodec<,>) && PlainType(codec.GetGenericArguments()[1]) is { } item
                ? typeof(List<>).MakeGenericType(item)
            : null;
    }

    private static object? ToPlain<T, TCodec>(T value, Type type)
        where TCodec : struct, IJsonCodec<T> =>
        JsonSerializer.Deserialize(Utf8CodecWriter.ToUtf8<T, TCodec>(value), type);

    private static object? FromPlain<T, TCodec>(object value, Type type)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(value, type));
        reader.Read();
        return TCodec.TryRead(ref reader, JsonReadContext.None, out var read)
            ? read
            : throw new JsonException($"Expected {TCodec.Expected}.");
    }
}
