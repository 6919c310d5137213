using System.Reflection;
using System.Text;
using Devin.Generated.Fluent;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using Microsoft.Kiota.Serialization.Multipart;

namespace Devin.Generated.Tests.Fluent;

/// <summary>Reads and writes models as Kiota's request adapters do, with Kiota's serializers or with ours.</summary>
internal static class KiotaSerializers
{
    public const string Stock = "Kiota's own";
    public const string Ours = "Kiota with ours";

    public static object? Read(string serializer, Type type, string json) =>
        Invoke(type, nameof(ReadAs), serializer, json);

    public static string Write(string serializer, Type type, object value) =>
        (string)Invoke(type, nameof(WriteAs), serializer, value)!;

    /// <summary>The writers of an adapter: the given ones for JSON, Kiota's for other media types.</summary>
    public static ISerializationWriterFactory Writers(string serializer)
    {
        var registry = new SerializationWriterFactoryRegistry();
        registry.ContentTypeAssociatedFactories["application/json"] =
            serializer == Stock ? new JsonSerializationWriterFactory() : new DevinJsonWriterFactory();
        registry.ContentTypeAssociatedFactories["multipart/form-data"] = new MultipartSerializationWriterFactory();
        return registry;
    }

    public static T ReadAs<T>(string serializer, string json)
        where T : IParsable
    {
        IParseNodeFactory nodes = serializer == Stock ? new JsonParseNodeFactory() : new DevinJsonParseNodeFactory();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var node = nodes.GetRootParseNodeAsync("application/json", stream).GetAwaiter().GetResult();
        var factory = typeof(T).GetMethod("CreateFromDiscriminatorValue")!.CreateDelegate<ParsableFactory<T>>();
        return node.GetObjectValue(factory);
    }

    public static string WriteAs<T>(string serializer, T value)
        where T : IParsable
    {
        using var writer = Writers(serializer).GetSerializationWriter("application/json");
        writer.WriteObjectValue(null, value);
        return new StreamReader(writer.GetSerializedContent()).ReadToEnd();
    }

    private static object? Invoke(Type type, string method, params object[] arguments) =>
        typeof(KiotaSerializers)
            .GetMethod(method)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
