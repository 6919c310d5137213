using Devin.Generator.Tree;

namespace Devin.Generator.OpenApi;

/// <summary>
/// The spellings of null in a schema: a type, a type among others, a constant, the only value of an enum, or a branch
/// of <c>anyOf</c> or <c>oneOf</c> that is one of these. Beside them there is <c>nullable</c> of OpenAPI 3.0.
/// </summary>
internal static class NullSpelling
{
    /// <summary>The keywords that hold branches.</summary>
    public static IReadOnlyList<string> Branching { get; } = ["anyOf", "oneOf", "allOf"];

    /// <summary>Whether a word of <c>type</c> is null, with quotes or without.</summary>
    public static bool IsWord(Node? word) =>
        word is ScalarNode { Kind: ScalarKind.Null } or ScalarNode { Text: "null" };

    /// <summary>Whether null is the only value that the schema allows.</summary>
    public static bool IsNull(Node node)
    {
        if (node is not MappingNode schema || schema["$ref"] is not null)
        {
            return false;
        }

        foreach (var keyword in Branching)
        {
            if (schema.Sequence(keyword) is { Items: { Count: > 0 } branches })
            {
                return branches.All(IsNull);
            }
        }

        return IsNullType(schema["type"]) || HasNullAlone(schema);
    }

    /// <summary>
    /// Whether a branch adds null to the others: it is null, or <c>nullable</c> alone, as generators of OpenAPI 3.0 write
    /// it.
    /// </summary>
    public static bool IsNullBranch(Node node) =>
        IsNull(node)
        || (
            node is MappingNode schema
            && schema.IsTrue("nullable")
            && schema.Members.All(static member => member.Name is "nullable" or "title" or "description")
        );

    /// <summary>The one branch that allows more than null; null where there is none or another.</summary>
    public static (Node Branch, int Index)? OnlyBranch(MappingNode schema, string keyword)
    {
        (Node Branch, int Index)? only = null;
        var branches = schema.Sequence(keyword)?.Items ?? [];
        for (var index = 0; index < branches.Count; index++)
        {
            if (IsNullBranch(branches[index]))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = (branches[index], index);
        }

        return only;
    }

    private static bool IsNullType(Node? type) => type is SequenceNode list ? list.Items.All(IsWord) : IsWord(type);

    private static bool HasNullAlone(MappingNode schema) =>
        schema["const"] is { } constant
            ? IsNullValue(constant)
            : schema.Sequence("enum") is { Items: { Count: > 0 } values } && values.All(IsNullValue);

    private static bool IsNullValue(Node value) => value is ScalarNode { Kind: ScalarKind.Null };
}
