using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Devin.Generated.Json.Converters;

/// <summary>Converts numbers for Newtonsoft.Json with as many digits as its types have.</summary>
internal static class NewtonsoftNumbers
{
    private const int MaxIntegerLength = 380;

    /// <summary>
    /// Gets a number that has the notation of an integer. Not if it is very long: the time for converting it grows faster
    /// than its length.
    /// </summary>
    public static bool TryGetInteger(ReadOnlySpan<byte> number, out BigInteger value)
    {
        value = default;
        return number.Length <= MaxIntegerLength
            && BigInteger.TryParse(
                Encoding.ASCII.GetString(number),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value
            );
    }

    /// <summary>Writes the number that is the current token.</summary>
    public static void Write(ref Utf8JsonReader reader, JsonWriter writer)
    {
        if (writer is JsonTextWriter)
        {
            writer.WriteRawValue(Encoding.UTF8.GetString(reader.ValueSpan));
        }
        else if (reader.TryGetInt64(out var integer))
        {
            writer.WriteValue(integer);
        }
        else if (writer is JTokenWriter && TryGetInteger(reader.ValueSpan, out var big))
        {
            writer.WriteValue((object)big);
        }
        else if (reader.GetDouble() is var number && double.IsFinite(number))
        {
            writer.WriteValue(number);
        }
        else
        {
            writer.WriteRawValue(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }
}
