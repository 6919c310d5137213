using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The keywords in which the schemas that apply at two places differ.</summary>
internal static class DifferentKeywords
{
    /// <summary>The keywords in ordinal order: all of them where the places do not have equally many schemas.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SchemaSite> old, IReadOnlyList<SchemaSite> @new)
    {
        var found = new List<string>();
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

        found.Sort(StringComparer.Ordinal);
        return found;

        void Add(IReadOnlyList<SchemaSite> parts)
        {
            foreach (var part in parts)
            {
                foreach (var member in part.Keywords.Members)
                {
                    AddOnce(member.Name);
                }
            }
        }

        void AddDifferent(MappingNode before, MappingNode after)
        {
            foreach (var member in before.Members)
            {
                if (!EqualNodes.Are(member.Value, after[member.Name]))
                {
                    AddOnce(member.Name);
                }
            }

            foreach (var member in after.Members)
            {
                if (before[member.Name] is null)
                {
                    AddOnce(member.Name);
                }
            }
        }

        void AddOnce(string keyword)
        {
            if (!found.Contains(keyword))
            {
                found.Add(keyword);
            }
        }
    }
}
