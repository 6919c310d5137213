using System.Text.RegularExpressions;

namespace Devin.Generated.Constraints;

/// <summary>A regular expression of the contract (<c>pattern</c>), which matches anywhere in a text.</summary>
/// <param name="pattern">The expression as the contract has it, for messages.</param>
/// <param name="expression">The expression with the same meaning in .NET.</param>
internal sealed class PatternRule(string pattern, string expression) : TextRule
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    private Regex? _regex;

    /// <inheritdoc/>
    public override string Expected => $"a text that matches the regular expression {pattern}";

    /// <inheritdoc/>
    /// <remarks>A text whose match takes too long is left to the service.</remarks>
    public override bool IsMetBy(string text)
    {
        _regex ??= Create(expression);
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static Regex Create(string expression)
    {
        try
        {
            return new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeLimit);
        }
        catch (NotSupportedException)
        {
            // Look-arounds and back references need the engine whose time is limited.
            return new Regex(expression, RegexOptions.CultureInvariant, TimeLimit);
        }
    }
}
