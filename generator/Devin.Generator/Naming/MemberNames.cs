namespace Devin.Generator.Naming;

/// <summary>Gives distinct C# names to the names of one scope, without counters and whatever their order.</summary>
internal static class MemberNames
{
    /// <summary>The end of a name that its scope has already: the property <c>client</c> of <c>Client</c>.</summary>
    private const string Suffix = "Value";

    /// <summary>
    /// Gives each name its Pascal form. Names that would share one spell their punctuation out, and where even that is
    /// not enough (only the case differs) they keep their characters one by one.
    /// </summary>
    /// <param name="names">Distinct names of the contract.</param>
    /// <param name="reserved">Names that the scope has already.</param>
    /// <param name="comparer">What counts as one name; by default the same characters.</param>
    public static IReadOnlyDictionary<string, string> Assign(
        IEnumerable<string> names,
        IReadOnlySet<string> reserved,
        IEqualityComparer<string>? comparer = null
    )
    {
        comparer ??= StringComparer.Ordinal;
        reserved = new HashSet<string>(reserved, comparer);
        var all = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(comparer);
        Assign(all, static name => Words.Bounded(Words.Pascal(name)), reserved, taken, result);
        Assign(
            all.Where(name => !result.ContainsKey(name)).ToArray(),
            static name => Words.Bounded(Words.Spelled(name)),
            reserved,
            taken,
            result
        );
        foreach (var name in all.Where(name => !result.ContainsKey(name)))
        {
            var verbatim = Words.Bounded(Words.Verbatim(name));
            string[] candidates = [verbatim, verbatim + Suffix, verbatim + Suffix + Suffix];
            result.Add(
                name,
                Array.Find(candidates, candidate => !reserved.Contains(candidate) && taken.Add(candidate))
                    ?? Words.Distinct(verbatim, name)
            );
        }

        return result;
    }

    private static void Assign(
        IReadOnlyCollection<string> names,
        Func<string, string> form,
        IReadOnlySet<string> reserved,
        HashSet<string> taken,
        Dictionary<string, string> result
    )
    {
        foreach (var group in names.GroupBy(form, taken.Comparer).ToArray())
        {
            var candidate = reserved.Contains(group.Key) ? group.Key + Suffix : group.Key;
            if (group.Count() == 1 && taken.Add(candidate))
            {
                result.Add(group.Single(), candidate);
            }
        }
    }
}
