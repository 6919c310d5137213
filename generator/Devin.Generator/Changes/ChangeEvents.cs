using Devin.Generator.Changes.Comparison;
using Devin.Generator.OpenApi;

namespace Devin.Generator.Changes;

/// <summary>
/// Puts the changes of one event together: a schema that another one replaced, with all that differs between them, and the
/// same change of several operations or of the property that several schemas have. An entry of a report is then one thing to decide.
/// </summary>
internal static class ChangeEvents
{
    private const string SchemaWord = "schema ";

    /// <summary>The events, worst first, each as its first change with the others as consequences.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<Change> changes)
    {
        var replaced = changes
            .Where(static change => change.Difference.Facet == Facet.Component)
            .Select(static change => Component(change.Difference))
            .ToHashSet(StringComparer.Ordinal);
        return ChangeSet.Ordered(
            changes.GroupBy(change => EventOf(change, replaced)).Select(static group => One([.. group]))
        );
    }

    /// <summary>The cause first: the replaced schema where there is one.</summary>
    private static Change One(Change[] changes)
    {
        var cause = Array.Find(changes, static change => change.Difference.Facet == Facet.Component) ?? changes[0];
        return cause with { Consequences = [.. changes.Where(change => !ReferenceEquals(change, cause))] };
    }

    private static object EventOf(Change change, HashSet<string> replaced)
    {
        var difference = change.Difference;
        var schema = difference.Facet == Facet.Component ? Component(difference) : Owner(difference.Key);
        if (schema is not null && replaced.Contains(schema))
        {
            return schema;
        }

        return PartOf(difference.Key) is { } part
            ? (change.Rule.Id, part, difference.Before, difference.After, change.Wire, change.Source)
            : (object)change;
    }

    private static string Component(Difference difference) => difference.Old!.Pointer.Segments[^1];

    /// <summary>The component that an address begins with, or null.</summary>
    private static string? Owner(string key)
    {
        if (!key.StartsWith(SchemaWord, StringComparison.Ordinal))
        {
            return null;
        }

        var end = key.AsSpan(SchemaWord.Length).IndexOfAny(" .[<{/");
        return end < 0 ? key[SchemaWord.Length..] : key.Substring(SchemaWord.Length, end);
    }

    /// <summary>
    /// The part of an operation, or the property of a schema, that an address is about; null for an operation and a schema
    /// as a whole.
    /// </summary>
    private static string? PartOf(string key)
    {
        if (Owner(key) is { } schema)
        {
            var part = key[(SchemaWord.Length + schema.Length)..];
            return part.StartsWith('.') ? part : null;
        }

        return key.Split(' ', 3) is [var method, ['/', ..], var rest] && HttpMethods.Contains(method.ToLowerInvariant())
            ? rest
            : null;
    }
}
