using System.Text;
using System.Text.Json;
using Devin.Fuzz.Running;
using Devin.Generated;
using Devin.Generated.Json;

namespace Devin.Fuzz.Targets;

/// <summary>Reads and writes values of one enum.</summary>
internal abstract class EnumReader
{
    private static readonly Dictionary<string, EnumReader> ByName = typeof(DevinClient)
        .Assembly.GetTypes()
        .Where(static type => type.IsValueType && !type.ContainsGenericParameters)
        .SelectMany(static type => type.GetInterfaces().Select(face => Create(type, face)))
        .OfType<EnumReader>()
        .ToDictionary(static reader => reader.Name, StringComparer.Ordinal);

    /// <summary>The name of the enum.</summary>
    public abstract string Name { get; }

    /// <summary>All enums.</summary>
    public static IEnumerable<EnumReader> All => ByName.Values;

    /// <summary>The values that the contract lists, as JSON.</summary>
    public abstract IEnumerable<string> KnownTexts { get; }

    /// <summary>The reader of the enum with a name.</summary>
    public static EnumReader Of(string name) => ByName[name];

    /// <summary>Reads a value and compares what is written.</summary>
    public abstract void Execute(byte[] json);

    private static EnumReader? Create(Type type, Type face)
    {
        var definition = face.IsGenericType ? face.GetGenericTypeDefinition() : null;
        var reader =
            definition == typeof(IOpenEnum<>) ? typeof(OfText<>)
            : definition == typeof(IOpenNumberEnum<>) ? typeof(OfNumber<>)
            : null;
        return reader is null ? null : (EnumReader)Activator.CreateInstance(reader.MakeGenericType(type))!;
    }

    private static T? Read<T, TCodec>(byte[] json)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && TCodec.TryRead(ref reader, JsonReadContext.Observing(), out var value)
                ? value
                : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // What a serializer converts to its own exception.
            return null;
        }
    }

    private static string Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> =>
        Encoding.UTF8.GetString(Utf8CodecWriter.ToUtf8<T, TCodec>(value, JsonWriteMode.Request));

    private static void Compare<T>(T value, T again, bool isKnown, bool isListed)
    {
        if (!EqualityComparer<T>.Default.Equals(value, again) || isKnown != isListed)
        {
            throw new FuzzFailureException($"{value} is written as {again}, known {isKnown}, listed {isListed}.");
        }
    }

    private sealed class OfText<T> : EnumReader
        where T : struct, IOpenEnum<T>
    {
        public override string Name => typeof(T).Name;

        public override IEnumerable<string> KnownTexts =>
            T.KnownValues.Select(static value => Write<T, OpenEnumCodec<T>>(value));

        public override void Execute(byte[] json)
        {
            if (Read<T, OpenEnumCodec<T>>(json) is { } value)
            {
                var again = Read<T, OpenEnumCodec<T>>(Encoding.UTF8.GetBytes(Write<T, OpenEnumCodec<T>>(value)));
                Compare(value, again!.Value, value.IsKnown, T.KnownValues.Contains(value));
            }
        }
    }

    private sealed class OfNumber<T> : EnumReader
        where T : struct, IOpenNumberEnum<T>
    {
        public override string Name => typeof(T).Name;

        public override IEnumerable<string> KnownTexts =>
            T.KnownValues.Select(static value => Write<T, OpenNumberEnumCodec<T>>(value));

        public override void Execute(byte[] json)
        {
            if (Read<T, OpenNumberEnumCodec<T>>(json) is { } value)
            {
                var text = Write<T, OpenNumberEnumCodec<T>>(value);
                var again = Read<T, OpenNumberEnumCodec<T>>(Encoding.UTF8.GetBytes(text));
                Compare(value, again!.Value, value.IsKnown, T.KnownValues.Contains(value));
            }
        }
    }
}
