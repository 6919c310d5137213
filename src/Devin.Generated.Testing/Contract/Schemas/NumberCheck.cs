using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Compares a number with the keywords of a schema.</summary>
internal static class NumberCheck
{
    /// <summary>Adds the findings of a number.</summary>
    public static void Run(NumberKeywords keywords, in JsonElement value, FindingReport report)
    {
        if (Compare(value, keywords.Minimum) < 0)
        {
            report.Add($"expected at least {Text(keywords.Minimum)}", "greater_than_equal");
        }

        if (Compare(value, keywords.ExclusiveMinimum) <= 0)
        {
            report.Add($"expected more than {Text(keywords.ExclusiveMinimum)}", "greater_than");
        }

        if (Compare(value, keywords.Maximum) > 0)
        {
            report.Add($"expected at most {Text(keywords.Maximum)}", "less_than_equal");
        }

        if (Compare(value, keywords.ExclusiveMaximum) >= 0)
        {
            report.Add($"expected less than {Text(keywords.ExclusiveMaximum)}", "less_than");
        }

        // A number beyond the range of decimal is left to the service.
        if (keywords.MultipleOf is { } step && value.TryGetDecimal(out var number) && number % step != 0)
        {
            report.Add($"expected a multiple of {Text(step)}", "multiple_of");
        }
    }

    /// <summary>Compares with a bound; null if there is none.</summary>
    private static int? Compare(in JsonElement value, decimal? bound) =>
        bound is not { } number ? null
        : value.TryGetDecimal(out var exact) ? exact.CompareTo(number)
        : value.GetDouble().CompareTo((double)number);

    private static string Text(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);
}
