namespace Devin.Generator.Drift.Evidence;

/// <summary>Recognizes facts that are the same in all copies quickly, so that only others are compared in detail.</summary>
internal static class FactEquality
{
    /// <summary>Whether all groups that are shown have the same facts; those that are not shown do not count.</summary>
    public static bool AreAll(FactGroup?[] groups)
    {
        FactGroup? first = null;
        foreach (var group in groups)
        {
            if (group is null)
            {
                continue;
            }

            if (first is not null && !Are(first, group))
            {
                return false;
            }

            first ??= group;
        }

        return true;
    }

    private static bool Are(Fact left, Fact right) =>
        (left, right) switch
        {
            (FactValue one, FactValue other) => one.SameAs(other),
            (FactGroup one, FactGroup other) => Are(one, other),
            _ => false,
        };

    private static bool Are(FactGroup left, FactGroup right)
    {
        if (left.Members.Count != right.Members.Count)
        {
            return false;
        }

        foreach (var (name, fact) in left.Members)
        {
            if (right[name] is not { } other || !Are(fact, other))
            {
                return false;
            }
        }

        return true;
    }
}
