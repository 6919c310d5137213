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
        var names = union
            .Members.Keys.Except(open.Select(static member => member.Key))
            .ToDictionary(static name => name);
        if (open.Count <= Most && free.Count <= Most)
        {
            AddPairs(names, open, free);
        }

        AddOthers(names, open.Where(member => !names.ContainsKey(member.Key)), known);
        return names;
    }

    private static void AddPairs(
        Dictionary<string, string> names,
        List<KeyValuePair<string, Fact>> open,
        List<KeyValuePair<string, Fact>> free
    )
    {
        var left = open.Select(static member => (member.Key, Text: Traits.Of(member.Value))).ToArray();
        var right = free.Select(static member => (member.Key, Text: Traits.Of(member.Value))).ToArray();
        var pairs =
            from mine in left
            from theirs in right
            let likeness = mine.Text.LikenessTo(theirs.Text)
            where likeness >= LeastShared
            orderby likeness descending
            select (Mine: mine.Key, Theirs: theirs.Key);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (mine, theirs) in pairs)
        {
            if (!names.ContainsKey(mine) && taken.Add(theirs))
            {
                names.Add(mine, theirs);
            }
        }
    }

    /// <summary>The names of variants without a partner must not be those of variants that others have.</summary>
    private static void AddOthers(
        Dictionary<string, string> names,
        IEnumerable<KeyValuePair<string, Fact>> others,
        SortedDictionary<string, Fact> known
    )
    {
        var taken = names.Values.ToHashSet(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, fact) in others.ToArray())
        {
            var own = name;
            while (known.ContainsKey(own) || !taken.Add(own))
            {
                var number = numbers[Family(name)] = numbers.GetValueOrDefault(Family(name), 1) + 1;
                own = string.Create(CultureInfo.InvariantCulture, $"{Family(name)}#{number}");
            }

            names.Add(name, own);
            known.Add(own, fact);
        }
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

    private static bool IsNumbered(string name) => Family(name).Length < name.Length;

    /// <summary>The name without the number that distinguishes it from others of that name.</summary>
    private static string Family(string name)
    {
        var at = name.LastIndexOf('#');
        return at > 0 && at < name.Length - 1 && name.AsSpan(at + 1).IndexOfAnyExceptInRange('0', '9') < 0
            ? name[..at]
            : name;
    }

    /// <summary>What makes two variants alike: their whole content, or the names of their properties.</summary>
    private sealed record Traits(string Content, IReadOnlySet<string> Properties)
    {
        public static Traits Of(Fact fact) =>
            new(
                FactText.Of(fact),
                ((fact as FactGroup)?.Group("properties")?.Members.Keys ?? []).ToHashSet(StringComparer.Ordinal)
            );

        /// <summary>1 for equal variants; for others the share of the property names that both have.</summary>
        public double LikenessTo(Traits other)
        {
            if (string.Equals(Content, other.Content, StringComparison.Ordinal))
            {
                return 1;
            }

            var shared = Properties.Count(other.Properties.Contains);
            return shared == 0 ? 0 : 0.99 * shared / (Properties.Count + other.Properties.Count - shared);
        }
    }
}
