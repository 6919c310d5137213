using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>A URI (<c>format: uri</c>), absolute or relative. It is written as it was read.</summary>
internal readonly struct UriCodec : IJsonCodec<Uri>
{
    public static string Expected => "a URI";

    public static bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, [NotNullWhen(true)] out Uri? value)
    {
        value = null;
        return StringCodec.TryRead(ref reader, context, out var text)
            && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    public static void Write(CodecWriter writer, Uri value, JsonWriteMode mode) =>
        writer.WriteStringValue(value.OriginalString);

    public static bool IsAlwaysChecked => true;

    // Uri.Equals ignores the fragment and the user, and normalizes the rest.
    public static bool IsSame(Uri left, Uri right) => left.OriginalString == right.OriginalString;

    public static int Hash(Uri value) => value.OriginalString.GetHashCode(StringComparison.Ordinal);

    public static void Check(Uri value, ValueRules? rules, ref Validation validation)
    {
        if (!value.IsAbsoluteUri && validation.Fails())
        {
            validation.Add("an absolute URI", "a relative one", value.OriginalString);
        }

        StringCodec.Check(value.OriginalString, rules, ref validation);
    }
}
