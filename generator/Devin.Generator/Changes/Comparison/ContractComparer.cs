namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares two contracts by what they mean.</summary>
internal static class ContractComparer
{
    /// <summary>All differences, each once, with the operations that it reaches.</summary>
    public static IReadOnlyList<Difference> Compare(ComparedContract old, ComparedContract @new)
    {
        var walk = new Walk(old, @new);
        DocumentDifferences.Compare(walk);
        ClientOptionComparer.Compare(walk);
        InlineEnumOrder.Compare(walk);
        var pairing = OperationPairing.Of(old.Model.Operations, @new.Model.Operations);
        walk.Differences.AddRange(pairing.Removed.Select(operation => OperationExistence.Removed(walk, operation)));
        walk.Differences.AddRange(pairing.Added.Select(operation => OperationExistence.Added(walk, operation)));
        foreach (var pair in pairing.Pairs)
        {
            new OperationComparer(walk, pair).Compare();
        }

        PathRemainder.Compare(walk);
        DocumentRemainder.Compare(walk);
        ComponentRemainder.Compare(walk);

        var forms = new FormMembers(old.Model, @new.Model);
        Difference[] all = [.. walk.Differences.Concat(SchemaReach.Of(walk.Roots)).Select(forms.Add)];
        var listed = all.Where(static difference => difference.Facet == Facet.EnumValue)
            .Select(static difference => difference.Owner)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Where(difference => !IsSpellingOfValues(difference, listed))
                .DistinctBy(static difference => Identity(difference)),
        ];
    }

    /// <summary>Whether a difference is that of the branches which list the values that differ.</summary>
    private static bool IsSpellingOfValues(Difference difference, HashSet<string> listed) =>
        difference.Facet == Facet.Unclassified
        && listed.Contains(difference.Owner)
        && difference.Key[difference.Owner.Length..].Split('/') is [_, "anyOf" or "oneOf" or "type", ..];

    /// <summary>Several pairs can reach one type and give the same difference.</summary>
    private static object Identity(Difference difference) =>
        (difference.Subject, difference.Facet, difference.Shift, difference.Key, difference.Before, difference.After);
}
