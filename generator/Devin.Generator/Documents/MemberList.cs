using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Collects the members of a mapping and refuses a duplicate key.</summary>
internal sealed class MemberList
{
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);
    private readonly List<Member> _members = [];

    /// <summary>Adds a member.</summary>
    /// <exception cref="ContractException">The name is taken.</exception>
    public void Add(Member member)
    {
        if (!_byName.TryAdd(member.Name, member))
        {
            throw new ContractException(
                DiagnosticCodes.DuplicateKey,
                $"Duplicate key '{member.Name}'; the first is at {_byName[member.Name].NameLocation}. Remove one.",
                member.NameLocation
            );
        }

        _members.Add(member);
    }

    /// <summary>Adds a member unless its name is taken.</summary>
    public void AddWhereMissing(Member member)
    {
        if (!_byName.ContainsKey(member.Name))
        {
            Add(member);
        }
    }

    /// <summary>The members in the order they were added.</summary>
    public IReadOnlyList<Member> ToList() => _members;
}
