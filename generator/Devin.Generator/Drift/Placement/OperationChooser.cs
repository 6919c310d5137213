using Devin.Generator.Drift.Evidence;
using Devin.Generator.Pages;

namespace Devin.Generator.Drift.Placement;

/// <summary>Finds the operation of a page that does not name one.</summary>
internal static class OperationChooser
{
    /// <summary>
    /// The only operation whose names cover most of the page's fields, or null where none or several do.
    /// </summary>
    public static OperationKey? ByFields(PageContent page, PlaceIndex places)
    {
        var names = page.Fields.Select(static field => field.Name).ToHashSet(StringComparer.Ordinal);
        var scored = OperationPlaces
            .All(places)
            .Select(operation => (Operation: operation, Score: Similarity(names, NamesOf(places, operation))))
            .OrderByDescending(static item => item.Score)
            .ToArray();
        var isClear =
            scored.Length > 0
            && scored[0].Score >= 0.5
            && (scored.Length == 1 || scored[0].Score - scored[1].Score >= 0.1);
        return isClear ? new OperationKey(scored[0].Operation.Method, scored[0].Operation.Path) : null;
    }

    /// <summary>The names of an operation's parameters and of the properties of its bodies.</summary>
    public static IReadOnlySet<string> NamesOf(PlaceIndex places, (string Path, string Method) operation)
    {
        var parts = OperationPlaces.Of(places, operation.Path, operation.Method);
        var parameters = places
            .FactsAt(parts.Parameters)
            .OfType<FactGroup>()
            .SelectMany(static group => group.Members.Keys)
            .Select(static key => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var properties = new[] { parts.Body, parts.Response }
            .SelectMany(schema => places.FactsAt([.. schema, "properties"]))
            .OfType<FactGroup>()
            .SelectMany(static group => group.Members.Keys);
        return parameters.Concat(properties).ToHashSet(StringComparer.Ordinal);
    }

    private static double Similarity(HashSet<string> page, IReadOnlySet<string> operation)
    {
        var common = page.Count(operation.Contains);
        return (double)common / (page.Count + operation.Count - common);
    }
}
