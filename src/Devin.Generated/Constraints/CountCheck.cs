namespace Devin.Generated.Constraints;

/// <summary>Compares the number of items or properties with its constraints.</summary>
internal static class CountCheck
{
    /// <summary>Adds the violation of a number of items.</summary>
    public static void Items(int count, ValueRules? rules, ref Validation validation) =>
        Run(count, rules, "item", ref validation);

    /// <summary>Adds the violation of a number of properties.</summary>
    public static void Properties(int count, ValueRules? rules, ref Validation validation) =>
        Run(count, rules, "property", ref validation);

    private static void Run(int count, ValueRules? rules, string unit, ref Validation validation)
    {
        if (rules is not null && (count < rules.MinCount || count > rules.MaxCount) && validation.Fails())
        {
            validation.Add(Bounds.Expected(rules.MinCount, rules.MaxCount, unit), Bounds.Count(count, unit));
        }
    }
}
