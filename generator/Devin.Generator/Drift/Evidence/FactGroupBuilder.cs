using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Collects the facts of one group.</summary>
internal sealed class FactGroupBuilder(DriftKind kind, JsonPointer pointer, SourceLocation location, NameKind nameKind)
{
    private readonly SortedDictionary<string, Fact> _members = new(StringComparer.Ordinal);

    /// <summary>The place of the group in the contract.</summary>
    public JsonPointer Pointer => pointer;

    /// <summary>Adds a fact. A name that is taken gets a number, so that nothing is lost.</summary>
    public void Add(string name, Fact fact)
    {
        var free = name;
        for (var number = 2; !_members.TryAdd(free, fact); number++)
        {
            free = $"{name}#{number}";
        }
    }

    /// <summary>Adds a value that is one scalar or any other node as a whole.</summary>
    public void AddValue(DriftKind valueKind, Member member, bool decidesShape = false) =>
        Add(
            member.Name,
            new FactValue(valueKind, pointer.Append(member.Name), member.NameLocation, [CanonicalJson.Of(member.Value)])
            {
                DecidesShape = decidesShape,
                Source = member.Value,
            }
        );

    /// <summary>Adds a list in which order means nothing; anything but a list becomes a value.</summary>
    public void AddSet(DriftKind valueKind, Member member)
    {
        if (member.Value is not SequenceNode sequence)
        {
            AddValue(valueKind, member);
            return;
        }

        var values = sequence.Items.Select(CanonicalJson.Of).ToArray();
        Add(
            member.Name,
            new FactValue(valueKind, pointer.Append(member.Name), member.NameLocation, values, isSet: true)
            {
                Source = member.Value,
            }
        );
    }

    /// <summary>The group.</summary>
    public FactGroup Build(Completeness completeness, Node? source = null) =>
        new(kind, pointer, location, nameKind, _members, completeness) { Source = source };
}
