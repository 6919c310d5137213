using System.Globalization;

namespace Devin.Generated.Constraints;

/// <summary>Compares numbers with their constraints.</summary>
internal static class NumberCheck
{
    // Beyond it, a double is no decimal, and all of its values are integers.
    private const double LargestDecimal = 7e27;

    /// <summary>Adds the violations of a number.</summary>
    public static void Run(decimal number, ValueRules rules, ref Validation validation)
    {
        if (
            (
                number < rules.Minimum
                || number <= rules.ExclusiveMinimum
                || number > rules.Maximum
                || number >= rules.ExclusiveMaximum
            ) && validation.Fails()
        )
        {
            validation.Add(Range(rules), number);
        }

        if (rules.MultipleOf is { } step && number % step != 0 && validation.Fails())
        {
            validation.Add(Multiple(step), number);
        }
    }

    /// <summary>Adds the violations of a number. One that is not finite has no JSON form.</summary>
    public static void Run(double number, ValueRules? rules, ref Validation validation)
    {
        if (!double.IsFinite(number))
        {
            if (validation.Fails())
            {
                validation.Add("a finite number", number);
            }

            return;
        }

        if (rules is null)
        {
            return;
        }

        if (
            (
                number < (double?)rules.Minimum
                || number <= (double?)rules.ExclusiveMinimum
                || number > (double?)rules.Maximum
                || number >= (double?)rules.ExclusiveMaximum
            ) && validation.Fails()
        )
        {
            validation.Add(Range(rules), number);
        }

        if (
            rules.MultipleOf is { } step
            && Math.Abs(number) < LargestDecimal
            && (decimal)number % step != 0
            && validation.Fails()
        )
        {
            validation.Add(Multiple(step), number);
        }
    }

    private static string Multiple(decimal step) => $"a multiple of {Text(step)}";

    private static string Range(ValueRules rules)
    {
        string?[] bounds =
        [
            rules.Minimum is { } least ? $"at least {Text(least)}" : null,
            rules.ExclusiveMinimum is { } above ? $"more than {Text(above)}" : null,
            rules.Maximum is { } most ? $"at most {Text(most)}" : null,
            rules.ExclusiveMaximum is { } below ? $"less than {Text(below)}" : null,
        ];
        return "a number that is " + string.Join(" and ", bounds.Where(static bound => bound is not null));
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
