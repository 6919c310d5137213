using System.Text.Json;

namespace Devin.Generated.Transport;

/// <summary>Searches a JSON object that was already written.</summary>
internal static class JsonField
{
    /// <summary>Whether the object contains the field with a value other than null.</summary>
    public static bool HasValue(ReadOnlySpan<byte> json, string name)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var found = reader.ValueTextEquals(name);
            reader.Read();
            if (found)
            {
                return reader.TokenType != JsonTokenType.Null;
            }
        }

        return false;
    }
}
