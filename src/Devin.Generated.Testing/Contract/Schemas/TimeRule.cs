using System.Globalization;
using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A date, or a date with a time (<c>format: date</c> or <c>date-time</c>).</summary>
/// <param name="expected">The form in words.</param>
/// <param name="forms">The forms that the parser accepts.</param>
internal sealed class TimeRule(string expected, string[] forms) : TextRule
{
    // The parser reads seven digits of a fraction; more are allowed.
    private const int ReadFraction = 7;

    /// <inheritdoc/>
    public override string Expected => expected;

    /// <inheritdoc/>
    public override bool IsMetBy(string text) =>
        DateTimeOffset.TryParseExact(
            Shorten(text),
            forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out _
        );

    private static string Shorten(string text)
    {
        var start = text.IndexOf('.', StringComparison.Ordinal) + 1;
        var end = start;
        while (start > 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start > ReadFraction ? text.Remove(start + ReadFraction, end - start - ReadFraction) : text;
    }
}
