using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>The texts that identify an object in logs. Any other text can be long or private.</summary>
internal static class ShownText
{
    private static readonly string[] LastWords = ["Id", "Name", "Title", "Type"];

    /// <summary>Whether the property is such a text: an ID, a name, a title or a type.</summary>
    public static bool Is(PropertyDefinition property) =>
        property.Type is PrimitiveUse { Type: PrimitiveType.String }
        && Words.Pascal(property.WireName) is var name
        && LastWords.Any(word => name.EndsWith(word, StringComparison.Ordinal));
}
