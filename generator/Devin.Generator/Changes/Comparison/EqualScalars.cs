using Devin.Generator.Model;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Recognizes pairs of equal schemas of texts, numbers and booleans, most properties and parameters among them. Nothing
/// can differ in such a pair: the schemas refer to no others, and C# has no types of their own for them.
/// </summary>
internal static class EqualScalars
{
    /// <summary>Whether a pair is one.</summary>
    public static bool Are(SchemaPair pair) =>
        pair.Old.Use is not DefinedUse
        && pair.New.Use is not DefinedUse
        && EqualNodes.Are(pair.Old.Site.Node, pair.New.Site.Node)
        && IsScalar(pair.Old.Site.Node);

    private static bool IsScalar(Node node)
    {
        if (node is not MappingNode schema)
        {
            return false;
        }

        foreach (var keyword in (ReadOnlySpan<string>)["anyOf", "oneOf"])
        {
            if (schema[keyword] is not null)
            {
                return HasPlainKeywords(schema, keyword)
                    && NullSpelling.OnlyBranch(schema, keyword) is { Branch: var branch }
                    && IsScalar(branch);
            }
        }

        return schema.Text("type") is "string" or "integer" or "number" or "boolean"
            && HasPlainKeywords(schema, "type");
    }

    /// <summary>Whether all keywords but one are texts, numbers and booleans that neither list values nor refer to a schema.</summary>
    private static bool HasPlainKeywords(MappingNode schema, string except)
    {
        for (var index = 0; index < schema.Members.Count; index++)
        {
            var member = schema.Members[index];
            if (member.Name != except && (member.Value is not ScalarNode || member.Name is "$ref" or "const"))
            {
                return false;
            }
        }

        return true;
    }
}
