using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A type that reads and writes itself.</summary>
internal readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : class, IJsonModel<T>
{
    public static string Expected => "an object";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, [NotNullWhen(true)] out T? value) =>
        T.TryRead(ref reader, context, out value);

    public static void Write(CodecWriter writer, T value, JsonWriteMode mode) => value.Write(writer, mode);

    public static bool IsAlwaysChecked => true;

    public static T Copy(T value) => value.DeepClone();

    public static void Check(T value, ValueRules? rules, ref Validation validation)
    {
        if (value is IChecked model)
        {
            model.Check(ref validation);
        }
    }
}
