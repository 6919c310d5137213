using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>
/// A schema's keywords after every spelling of null is taken out: <c>anyOf</c> or <c>oneOf</c> with a null branch,
/// a list of types, <c>nullable: true</c>.
/// </summary>
internal sealed class SchemaMembers
{
    private readonly List<(Member Member, JsonPointer Pointer)> _members = [];

    private SchemaMembers() { }

    /// <summary>The keywords, each with its place; human text and the spellings of null are not among them.</summary>
    public IReadOnlyList<(Member Member, JsonPointer Pointer)> Members => _members;

    /// <summary>Where null is allowed, or null where it is not.</summary>
    public SourceLocation? NullAt { get; private set; }

    /// <summary>Reads a schema.</summary>
    public static SchemaMembers Of(MappingNode schema, JsonPointer pointer)
    {
        var result = new SchemaMembers();
        result.Read(schema, pointer);
        return result;
    }

    private void Read(MappingNode schema, JsonPointer pointer)
    {
        var own = schema.Members.Where(static member => !HumanText.Is(member)).ToArray();
        var unwraps = own.Count(static member => member.Name is "anyOf" or "oneOf" or "allOf") == 1;
        foreach (var member in own)
        {
            switch (member.Name)
            {
                case "nullable" when member.Value is ScalarNode { Kind: ScalarKind.Boolean } nullable:
                    NullAt ??= nullable.Text == "true" ? member.NameLocation : null;
                    break;
                case "type" when member.Value is SequenceNode types && types.Items.Any(NullSpelling.IsWord):
                    NullAt ??= member.NameLocation;
                    var rest = types.Items.Where(static item => !NullSpelling.IsWord(item)).ToArray();
                    if (rest.Length > 0)
                    {
                        Keep(member with { Value = new SequenceNode(types.Location, rest) }, pointer);
                    }

                    break;
                case "anyOf" or "oneOf" or "allOf" when member.Value is SequenceNode { Items.Count: > 0 } branches:
                    ReadUnion(member, branches, pointer, own, unwraps);
                    break;
                default:
                    Keep(member, pointer);
                    break;
            }
        }
    }

    private void ReadUnion(
        Member member,
        SequenceNode branches,
        JsonPointer pointer,
        IReadOnlyList<Member> siblings,
        bool unwraps
    )
    {
        var rest = branches.Items.Where(item => member.Name == "allOf" || !IsNullSchema(item)).ToArray();
        if (rest.Length < branches.Items.Count)
        {
            NullAt ??= branches.Items.First(IsNullSchema).Location;
        }

        if (rest is not [MappingNode only] || !unwraps || Collides(only, siblings))
        {
            // The branches are not renumbered: their pointers count the null branch.
            Keep(member, pointer);
            return;
        }

        var index = branches.Items.Index().First(item => ReferenceEquals(item.Item, only)).Index;
        Read(only, pointer.Append(member.Name).Append(index));
    }

    private static bool Collides(MappingNode branch, IReadOnlyList<Member> siblings) =>
        branch.Members.Any(inner =>
            !HumanText.Is(inner)
            && (
                inner.Name is "anyOf" or "oneOf" or "allOf"
                || siblings.Any(sibling => string.Equals(sibling.Name, inner.Name, StringComparison.Ordinal))
            )
        );

    private void Keep(Member member, JsonPointer pointer) => _members.Add((member, pointer.Append(member.Name)));

    /// <summary>Whether the schema allows null only, and has no other keyword that is compared.</summary>
    public static bool IsNullSchema(Node node) =>
        NullSpelling.IsNull(node)
        && ((MappingNode)node).Members.Where(static member => !HumanText.Is(member)).ToArray()
            is [{ Name: "type" or "const" or "enum" }];
}
