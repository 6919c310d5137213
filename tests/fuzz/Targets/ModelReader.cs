using System.Text;
using System.Text.Json;
using Devin.Fuzz.Running;
using Devin.Generated;
using Devin.Generated.Fluent;
using Devin.Generated.Json;
using Devin.Generated.Json.Converters;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;

namespace Devin.Fuzz.Targets;

/// <summary>Reads and writes values of one type of the library in all ways that a program can use.</summary>
internal abstract class ModelReader
{
    private static readonly Dictionary<string, ModelReader> ByName = typeof(DevinClient)
        .Assembly.GetTypes()
        .Where(static type => type is { IsClass: true, IsAbstract: false } && IsModel(type))
        .ToDictionary(static type => type.Name, Create, StringComparer.Ordinal);

    /// <summary>Whether the type is a union.</summary>
    public abstract bool IsUnion { get; }

    /// <summary>The names of all models and unions.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The reader of the type with a name.</summary>
    public static ModelReader Of(string name) => ByName[name];

    /// <summary>Reads with the emitted serializers or with Newtonsoft.Json.</summary>
    public abstract ReadOutcome Read(byte[] json, bool isNewtonsoft);

    /// <summary>Reads as a request adapter of Kiota, with the parse node of the library or with that of Kiota.</summary>
    public abstract ReadOutcome ReadFluent(byte[] json, bool isStock);

    private static bool IsModel(Type type) =>
        Array.Exists(
            type.GetInterfaces(),
            face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IJsonModel<>)
        );

    private static ModelReader Create(Type type) =>
        (ModelReader)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!;

    private sealed class Typed<T> : ModelReader
        where T : class, IJsonModel<T>
    {
        private static readonly ApiSerializer Newtonsoft = new(new NewtonsoftJson(new()));

        private static readonly Func<IParseNode, T?>? FromNode = CreateFactory();

        public override bool IsUnion => !typeof(T).IsAssignableTo(typeof(JsonModel));

        public override ReadOutcome Read(byte[] json, bool isNewtonsoft)
        {
            var context = JsonReadContext.Observing();
            try
            {
                var serializer = isNewtonsoft ? Newtonsoft : ApiSerializer.Default;
                return Written(serializer.Read<T, ModelCodec<T>>(json, context), context);
            }
            catch (UnreadableJsonException exception)
            {
                return ReadOutcome.Refused(exception.Pointer);
            }
        }

        public override ReadOutcome ReadFluent(byte[] json, bool isStock)
        {
            try
            {
                if (isStock)
                {
                    using var document = JsonDocument.Parse(json);
                    return Written(FromNode?.Invoke(new JsonParseNode(document.RootElement)), JsonReadContext.None);
                }

                return Written(FromNode?.Invoke(new FluentParseNode(json)), JsonReadContext.None);
            }
            catch (JsonException)
            {
                return ReadOutcome.Refused(null);
            }
        }

        private static ReadOutcome Written(T? value, JsonReadContext context)
        {
            if (value is null)
            {
                return ReadOutcome.Refused(null);
            }

            var text = Write(value);
            var copy = value.DeepClone();
            if (
                !copy.Equals(value)
                || copy.GetHashCode() != value.GetHashCode()
                || !Write(copy).AsSpan().SequenceEqual(text)
            )
            {
                throw new FuzzFailureException("A copy differs from its original.");
            }

            // Must not throw, whatever could not be read.
            _ = value.ToString();
            return new ReadOutcome(null, Encoding.UTF8.GetString(text), string.Join('\n', context.Deviations));
        }

        private static byte[] Write(T value) => Utf8CodecWriter.ToUtf8<T, ModelCodec<T>>(value);

        private static Func<IParseNode, T?>? CreateFactory() =>
            typeof(T).GetMethod("CreateFromDiscriminatorValue") is { } method
                ? method.CreateDelegate<Func<IParseNode, T?>>()
                : null;
    }
}
