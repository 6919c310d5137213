using System.Globalization;

namespace Devin.Generator.Diagnostics;

/// <summary>Writes a number with what it counts.</summary>
internal static class CountWords
{
    /// <summary>The number and the noun, such as <c>1 file</c> and <c>2 files</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="noun">The noun in the singular; its plural ends in <c>s</c>.</param>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
