using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Reads and writes properties whose type is string, the most frequent one. Code for one type is faster than code that all classes
/// share.
/// </summary>
internal static class TextFieldAccess
{
    /// <summary>Reads the value of the property whose name is the current token.</summary>
    public static void ReadText(
        this ref Field<string> field,
        JsonModel owner,
        ref Utf8JsonReader reader,
        JsonReadContext context,
        JsonMember member
    )
    {
        reader.Read();
        if (StringCodec.Decode(ref reader, context) is { } text)
        {
            field.Assign(text);
        }
        else
        {
            field.ReadOther(owner, ref reader, context, member, StringCodec.Expected);
        }
    }

    /// <summary>Writes the name and the value, if there is something to write.</summary>
    public static void WriteText(
        this in Field<string> field,
        JsonModel owner,
        CodecWriter writer,
        JsonMember member,
        JsonWriteMode mode
    )
    {
        if (field.State == FieldState.Value)
        {
            writer.WritePropertyName(member);
            writer.WriteStringValue(field.Value);
        }
        else
        {
            field.WriteOther(owner, writer, member, mode);
        }
    }
}
