using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The keywords in which the schemas that apply at two places differ.</summary>
internal static class DifferentKeywords
{
    /// <summary>The keywords in ordinal order: all of them where the places do not have equally many schemas.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SchemaSite> old, IReadOnlyList<SchemaSite> @new)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (old.Count != @new.Count)
        {
            Add(old);
            Add(@new);
        }
        else
        {
            for (var index = 0; index < old.Count; index++)
            {
                AddDifferent(old[index].Keywords, @new[index].Keywords);
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];

        void Add(IReadOnlyList<SchemaSite> parts)
        {
            foreach (var part in parts)
            {
                foreach (var member in part.Keywords.Members)
                {
                    found.Add(member.Name);
                }
            }
        }

        void AddDifferent(MappingNode before, MappingNode after)
        {
            foreach (var member in before.Members)
            {
                if (!EqualNodes.Are(member.Value, after[member.Name]))
                {
                    found.Add(member.Name);
                }
            }

            foreach (var member in after.Members)
            {
                if (before[member.Name] is null)
                {
                    found.Add(member.Name);
                }
            }
        }
    }
}
