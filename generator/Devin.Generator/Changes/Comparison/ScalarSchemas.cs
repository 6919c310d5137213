using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Recognizes schemas of texts, numbers and booleans, most properties and parameters among them. They refer to no others,
/// and C# has no types of their own for them, so equal ones mean the same at any place.
/// </summary>
internal static class ScalarSchemas
{
    /// <summary>Whether a schema is one.</summary>
    public static bool Contain(Node node)
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
                    && Contain(branch);
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
