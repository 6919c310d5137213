using System.Globalization;
using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Finds which variants of a union belong together in several copies: those of one name, then those that are equal, then
/// those that share most of their properties. Each difference is then found inside of the variant.
/// </summary>
internal static class VariantMatch
{
    /// <summary>Beyond so many variants without a partner, each is a difference of its own.</summary>
    private const int Most = 64;

    /// <summary>Two variants that share fewer of their properties are different ones.</summary>
    private const double LeastShared = 0.5;

    /// <summary>The unions with one name for each variant that several copies have.</summary>
    public static FactGroup?[] Align(FactGroup?[] unions)
    {
        if (unions.OfType<FactGroup>().FirstOrDefault() is not { NameKind: NameKind.Identities } first)
        {
            return unions;
        }

        var numbered = unions
            .OfType<FactGroup>()
            .SelectMany(static union => union.Members.Keys)
            .Where(IsNumbered)
            .Select(Family)
            .ToHashSet(StringComparer.Ordinal);
        var known = new SortedDictionary<string, Fact>(
            first.Members.ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        return
        [
            .. unions.Select(union =>
                union is null || ReferenceEquals(union, first) ? union : With(union, Names(union, known, numbered))
            ),
        ];
    }

    private static Dictionary<string, string> Names(
        FactGroup union,
        SortedDictionary<string, Fact> known,
        HashSet<string> numbered
    )
    {
        bool IsSure(string name) => !numbered.Contains(Family(name));
        var open = union.Members.Where(member => !(IsSure(member.Key) && known.ContainsKey(member.Key))).ToList();
        var free = known.Where(member => !(IsSure(member.Key) && union.Members.ContainsKey(member.Key))).ToList();
        var names = union.Members.Keys.ToDictionary(static name => name, StringComparer.Ordinal);
        if (open.Count <= Most && free.Count <= Most)
        {
            var pairs =
                from mine in open
                from theirs in free
                let likeness = Likeness(mine.Value, theirs.Value)
                where likeness >= LeastShared
                orderby likeness descending, mine.Key, theirs.Key
                select (mine, theirs);
            foreach (var (mine, theirs) in pairs.ToArray())
            {
                if (open.Contains(mine) && free.Remove(theirs))
                {
                    open.Remove(mine);
                    names[mine.Key] = theirs.Key;
                }
            }
        }

        // The names of the rest must not be those of variants that others have.
        foreach (var (name, fact) in open)
        {
            var own = name;
            for (
                var number = 2;
                names.Any(entry => entry.Key != name && entry.Value == own) || known.ContainsKey(own);

            )
            {
                own = string.Create(CultureInfo.InvariantCulture, $"{Family(name)}#{number++}");
            }

            names[name] = own;
            known[own] = fact;
        }

        return names;
    }

    private static FactGroup With(FactGroup union, Dictionary<string, string> names) =>
        new(
            union.Kind,
            union.Pointer,
            union.Location,
            union.NameKind,
            new SortedDictionary<string, Fact>(
                union.Members.ToDictionary(member => names[member.Key], static member => member.Value),
                StringComparer.Ordinal
            ),
            union.Completeness
        )
        {
            DecidesShape = union.DecidesShape,
            Source = union.Source,
        };

    /// <summary>1 for equal variants; for others the share of the property names that both have.</summary>
    private static double Likeness(Fact left, Fact right)
    {
        if (string.Equals(FactText.Of(left), FactText.Of(right), StringComparison.Ordinal))
        {
            return 1;
        }

        if (
            (left as FactGroup)?.Group("properties")?.Members.Keys.ToArray() is not { Length: > 0 } before
            || (right as FactGroup)?.Group("properties")?.Members.Keys.ToArray() is not { Length: > 0 } after
        )
        {
            return 0;
        }

        var shared = before.Intersect(after, StringComparer.Ordinal).Count();
        return 0.99 * shared / (before.Length + after.Length - shared);
    }

    private static bool IsNumbered(string name) => Family(name).Length < name.Length;

    /// <summary>The name without the number that distinguishes it from others of that name.</summary>
    private static string Family(string name)
    {
        var at = name.LastIndexOf('#');
        return at > 0 && at < name.Length - 1 && name.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? name[..at]
            : name;
    }
}
