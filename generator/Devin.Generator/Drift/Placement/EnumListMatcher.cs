using System.Text.RegularExpressions;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>
/// Finds the places of lists that lost their names. A page shows one operation, so all lists are matched to the
/// enums of one operation; values in common decide, then names in the prose around a list, then the order of the page.
/// </summary>
internal static class EnumListMatcher
{
    private const double LeastOverlap = 0.5;
    private const double LeastMargin = 0.15;

    /// <summary>The matches, and the lists that could not be matched.</summary>
    public static (IReadOnlyList<ListMatch> Matches, IReadOnlyList<UndecidedList> Undecided) Match(
        PageContent page,
        PlaceIndex places
    )
    {
        var scopes = Scopes(page, places);
        var results = scopes
            .Select(scope => (Result: MatchIn(page.LooseLists, scope.Enums, places), scope.Words))
            .Select(item => (item.Result, Total: item.Result.Sum(static match => match?.Certainty ?? 0) + item.Words))
            .ToArray();
        if (results.Length == 0)
        {
            return (
                [],
                page.LooseLists.Where(IsSurelyAList).Select(static list => new UndecidedList(list, [])).ToArray()
            );
        }

        var most = results.Max(static item => item.Total);
        var best = results.Where(item => most - item.Total < 0.01).Select(static item => item.Result).ToArray();
        var matches = new List<ListMatch>();
        var undecided = new List<UndecidedList>();
        foreach (var (index, list) in page.LooseLists.Index())
        {
            var options = best.Select(result => result[index]).ToArray();
            var distinct = options
                .OfType<ListMatch>()
                .DistinctBy(static match => string.Join('\u0000', match.Place))
                .ToArray();
            if (distinct is [var only] && options.All(static option => option is not null))
            {
                matches.Add(only);
            }
            else if (distinct.Length > 0 || IsSurelyAList(list))
            {
                var tied = TiedPlaces(list, scopes.SelectMany(static scope => scope.Enums), places);
                undecided.Add(new UndecidedList(list, tied));
            }
        }

        return (matches, undecided);
    }

    /// <summary>
    /// Many sentences begin with two words and a comma between them; few begin with three identifiers in a row.
    /// </summary>
    private static bool IsSurelyAList(OptionList list) => list.Values.Count > 2;

    private static IReadOnlyList<(IReadOnlyList<IReadOnlyList<string>> Enums, double Words)> Scopes(
        PageContent page,
        PlaceIndex places
    )
    {
        var operations = OperationPlaces.All(places);
        if (page.Operation is { } named && operations.Contains((named.Path, named.Method)))
        {
            operations = [(named.Path, named.Method)];
        }

        if (operations.Count == 0)
        {
            return [(EnumPlaces.ReachableFrom(places, []), 0)];
        }

        return operations
            .Select(operation =>
            {
                var names = OperationChooser.NamesOf(places, operation);
                return (
                    EnumPlaces.ReachableFrom(places, ["paths", operation.Path, operation.Method]),
                    0.1 * page.Words.Count(names.Contains)
                );
            })
            .ToArray();
    }

    private static ListMatch?[] MatchIn(
        IReadOnlyList<OptionList> lists,
        IReadOnlyList<IReadOnlyList<string>> enums,
        PlaceIndex places
    )
    {
        var scores = lists.Select(list => enums.Select(place => Score(list, place, places)).ToArray()).ToArray();
        var near = scores.Select(static own => Near(own, own.DefaultIfEmpty(0).Max())).ToArray();
        var equal = Enumerable
            .Range(0, lists.Count)
            .GroupBy(index => string.Join(',', near[index]), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        var result = new ListMatch?[lists.Count];
        foreach (var (index, list) in lists.Index())
        {
            var best = scores[index].DefaultIfEmpty(0).Max();
            if (best < LeastOverlap)
            {
                continue;
            }

            var tied = near[index];
            // As many equal lists as equal places: the page has them in the order of the contract.
            var rivals = equal[string.Join(',', tied)];
            if (tied.Length == rivals.Length)
            {
                var place = tied[Array.IndexOf(rivals, index)];
                var second = scores[index].Where((_, at) => !tied.Contains(at)).DefaultIfEmpty(0).Max();
                var certainty = Math.Min(1, best - (second / 2)) / tied.Length;
                result[index] = new ListMatch(list, enums[place], Math.Round(certainty, 2));
            }
        }

        return result;
    }

    private static int[] Near(double[] scores, double best) =>
        Enumerable.Range(0, scores.Length).Where(at => best - scores[at] < LeastMargin).ToArray();

    private static IReadOnlyList<IReadOnlyList<string>> TiedPlaces(
        OptionList list,
        IEnumerable<IReadOnlyList<string>> enums,
        PlaceIndex places
    )
    {
        var scored = enums
            .DistinctBy(static place => string.Join('\u0000', place))
            .Select(place => (place, Score: Score(list, place, places)))
            .ToArray();
        var best = scored.Select(static item => item.Score).DefaultIfEmpty(0).Max();
        return best < LeastOverlap
            ? []
            : scored.Where(item => best - item.Score < LeastMargin).Select(static item => item.place).ToArray();
    }

    /// <summary>
    /// The share of values in common with the copy that fits best, and a little for the name in the prose.
    /// </summary>
    private static double Score(OptionList list, IReadOnlyList<string> place, PlaceIndex places)
    {
        var values = list.Values.ToHashSet(StringComparer.Ordinal);
        var overlap = places
            .FactsAt(place)
            .OfType<FactValue>()
            .Select(fact => fact.Canonical.Select(CanonicalJson.Plain).ToArray())
            .Select(known =>
            {
                var common = known.Count(values.Contains);
                return (double)common / (known.Length + values.Count - common);
            })
            .DefaultIfEmpty(0)
            .Max();
        var name = EnumPlaces.NameOf(place);
        var isNamed =
            name.Length > 0 && Regex.IsMatch(list.Neighbours, $"(?<![A-Za-z0-9_]){Regex.Escape(name)}(?![A-Za-z0-9_])");
        return overlap + (overlap > 0 && isNamed ? 0.05 : 0);
    }
}
