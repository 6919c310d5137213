namespace Devin.Generator.Tree;

/// <summary>An object: members with distinct names, in the order of the file.</summary>
internal sealed class MappingNode : Node
{
    private readonly Dictionary<string, Node> _values;

    public MappingNode(SourceLocation location, IReadOnlyList<Member> members)
        : base(location)
    {
        Members = members;
        _values = new Dictionary<string, Node>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
        {
            _values.Add(member.Name, member.Value);
        }
    }

    /// <summary>The members in the order of the file.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The value of the member with that name, or null.</summary>
    public Node? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The member's value when it is an object, else null.</summary>
    public MappingNode? Mapping(string name) => this[name] as MappingNode;

    /// <summary>The member's value when it is an array, else null.</summary>
    public SequenceNode? Sequence(string name) => this[name] as SequenceNode;

    /// <summary>The member's text when it is a string, else null.</summary>
    public string? Text(string name) =>
        this[name] is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Text : null;

    /// <summary>Whether the member is the boolean <c>true</c>.</summary>
    public bool IsTrue(string name) => this[name] is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };

    /// <summary>Whether the member is the boolean <c>false</c>.</summary>
    public bool IsFalse(string name) => this[name] is ScalarNode { Kind: ScalarKind.Boolean, Text: "false" };
}
