using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Reads properties whose type is string, the most frequent one. Code for one type is faster than code that all classes
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
        if (StringCodec.Decode(ref reader) is { } text)
        {
            field.Assign(text);
        }
        else
        {
            field.ReadOther(owner, ref reader, context, member, StringCodec.Expected);
        }
    }
}
