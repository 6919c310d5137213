using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>Reads a response that is a single value of a type that Kiota supports.</summary>
internal static class FluentPrimitive
{
    /// <summary>Reads the value.</summary>
    /// <exception cref="NotSupportedException">Kiota does not support the type.</exception>
    public static T? Read<T>(FluentParseNode node)
    {
        object? value = default(T) switch
        {
            _ when typeof(T) == typeof(bool?) => node.GetBoolValue(),
            _ when typeof(T) == typeof(byte?) => node.GetByteValue(),
            _ when typeof(T) == typeof(sbyte?) => node.GetSbyteValue(),
            _ when typeof(T) == typeof(int?) => node.GetIntValue(),
            _ when typeof(T) == typeof(long?) => node.GetLongValue(),
            _ when typeof(T) == typeof(float?) => node.GetFloatValue(),
            _ when typeof(T) == typeof(double?) => node.GetDoubleValue(),
            _ when typeof(T) == typeof(decimal?) => node.GetDecimalValue(),
            _ when typeof(T) == typeof(Guid?) => node.GetGuidValue(),
            _ when typeof(T) == typeof(DateTimeOffset?) => node.GetDateTimeOffsetValue(),
            _ when typeof(T) == typeof(TimeSpan?) => node.GetTimeSpanValue(),
            _ when typeof(T) == typeof(Date?) => node.GetDateValue(),
            _ when typeof(T) == typeof(Time?) => node.GetTimeValue(),
            _ when typeof(T) == typeof(byte[]) => node.GetByteArrayValue(),
            _ => throw new NotSupportedException($"Kiota does not support the primitive type {typeof(T).Name}."),
        };
        return value is null && !node.Json.SequenceEqual("null"u8)
            ? throw new JsonException($"Expected a value of the type {typeof(T).Name}, found another value.")
            : (T?)value;
    }
}
