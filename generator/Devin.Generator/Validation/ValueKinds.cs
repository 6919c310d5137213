using Devin.Generator.Tree;

namespace Devin.Generator.Validation;

/// <summary>Kinds of values in a document.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Text = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    List = 16,
    Object = 32,
    Any = Text | Number | Boolean | Null | List | Object,
}

/// <summary>The kinds of nodes, and the words for them.</summary>
internal static class ValueKindWords
{
    private static readonly (ValueKinds Kind, string Words)[] All =
    [
        (ValueKinds.Text, "a string"),
        (ValueKinds.Number, "a number"),
        (ValueKinds.Boolean, "a boolean"),
        (ValueKinds.Null, "null"),
        (ValueKinds.List, "a list"),
        (ValueKinds.Object, "an object"),
    ];

    /// <summary>The kind of a node.</summary>
    public static ValueKinds Of(Node node) =>
        node switch
        {
            MappingNode => ValueKinds.Object,
            SequenceNode => ValueKinds.List,
            ScalarNode { Kind: ScalarKind.String } => ValueKinds.Text,
            ScalarNode { Kind: ScalarKind.Number } => ValueKinds.Number,
            ScalarNode { Kind: ScalarKind.Boolean } => ValueKinds.Boolean,
            _ => ValueKinds.Null,
        };

    /// <summary>The words for kinds: <c>a string or a number</c>.</summary>
    public static string Of(ValueKinds kinds) =>
        string.Join(" or ", All.Where(entry => kinds.HasFlag(entry.Kind)).Select(static entry => entry.Words));
}
