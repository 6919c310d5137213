using System.Globalization;

namespace Devin.Generator.Findings;

/// <summary>How a message names the other findings of the same cause.</summary>
internal static class ConsequenceWords
{
    /// <summary>The message, and how many more findings belong to it.</summary>
    /// <param name="message">The message of the first finding, in whole sentences.</param>
    /// <param name="noun">What one of the findings is called.</param>
    /// <param name="count">How many more there are.</param>
    public static string Append(string message, string noun, int count) =>
        count switch
        {
            0 => message,
            1 => $"{message} One more {noun} belongs to it.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{message} {count} more {noun}s belong to it."),
        };
}
