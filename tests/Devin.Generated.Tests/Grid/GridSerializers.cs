using System.Text;
using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Tests.Fluent;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Grid;

/// <summary>Reads a text and writes the result, with one of the serializers that a program can use.</summary>
internal static class GridSerializers
{
    public static readonly string[] Names =
    [
        "codec",
        "System.Text.Json",
        "Newtonsoft.Json",
        KiotaSerializers.Stock,
        KiotaSerializers.Ours,
    ];

    public static object? Read(string serializer, Type type, string json) =>
        serializer switch
        {
            "codec" => Codec(type, nameof(CodecRunner<Models.SessionResponse>.Read), json),
            "System.Text.Json" => JsonSerializer.Deserialize(json, type),
            KiotaSerializers.Stock or KiotaSerializers.Ours => KiotaSerializers.Read(serializer, type, json),
            _ => Newtonsoft.Json.JsonConvert.DeserializeObject(json, type),
        };

    public static string Write(string serializer, Type type, object value) =>
        serializer switch
        {
            "codec" => (string)Codec(type, nameof(CodecRunner<Models.SessionResponse>.Write), value)!,
            "System.Text.Json" => JsonSerializer.Serialize(value, type),
            KiotaSerializers.Stock or KiotaSerializers.Ours => KiotaSerializers.Write(serializer, type, value),
            _ => Newtonsoft.Json.JsonConvert.SerializeObject(value),
        };

    private static object? Codec(Type type, string method, object argument)
    {
        var runner = typeof(CodecRunner<>).MakeGenericType(type);
        return runner
            .GetMethod(method)!
            .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [argument], null);
    }

    public static class CodecRunner<T>
        where T : class, IJsonModel<T>
    {
        public static T Read(string json) =>
            ApiSerializer.Default.Read<T, ModelCodec<T>>(Encoding.UTF8.GetBytes(json), JsonReadContext.None);

        public static string Write(T value) => Encoding.UTF8.GetString(Utf8CodecWriter.ToUtf8<T, ModelCodec<T>>(value));
    }
}
