using System.Globalization;
using System.Text;

namespace Devin.Generated.Core;

/// <summary>
/// Finds host names whose letters are of several scripts, which can look like other names: a Cyrillic <c>а</c> looks like the
/// Latin letter.
/// </summary>
internal static class HostScripts
{
    private const string Latin = "Latin";

    // Chinese, Japanese and Korean names mix these scripts, and Latin letters.
    private const string EastAsian = "East Asian";

    // In order. Each range ends before the next one; those without a name are no letters or of the scripts between them.
    private static readonly (int First, string? Script)[] Ranges =
    [
        (0x0000, Latin),
        (0x0370, "Greek"),
        (0x0400, "Cyrillic"),
        (0x0530, "Armenian"),
        (0x0590, "Hebrew"),
        (0x0600, "Arabic"),
        (0x0700, null),
        (0x1100, EastAsian),
        (0x1200, null),
        (0x1C80, "Cyrillic"),
        (0x1C90, null),
        (0x1E00, Latin),
        (0x1F00, "Greek"),
        (0x2000, null),
        (0x2C60, Latin),
        (0x2C80, null),
        (0x2DE0, "Cyrillic"),
        (0x2E00, null),
        (0x3005, EastAsian),
        (0xA000, null),
        (0xA640, "Cyrillic"),
        (0xA6A0, null),
        (0xA720, Latin),
        (0xA800, null),
        (0xAB30, Latin),
        (0xAB70, null),
        (0xAC00, EastAsian),
        (0xD7B0, null),
        (0xF900, EastAsian),
        (0xFB00, null),
        (0x20000, EastAsian),
        (0x32000, null),
    ];

    /// <summary>Whether a label of the host name, as it is written, has letters of several scripts.</summary>
    /// <param name="host">The host name. Labels in punycode have Latin letters only.</param>
    // The letters of almost all hosts are ASCII, which is Latin.
    public static bool AreMixed(string host) => !Ascii.IsValid(host) && HasMixedLabel(host);

    private static bool HasMixedLabel(string host) => host.Split('.').Any(IsMixed);

    private static bool IsMixed(string label)
    {
        var scripts = label.EnumerateRunes().Where(Rune.IsLetter).Select(Script).ToHashSet(StringComparer.Ordinal);
        return scripts.Count > 2 || (scripts.Count == 2 && !scripts.SetEquals([Latin, EastAsian]));
    }

    /// <summary>The name of the script; for a script without a name here, that of its block of 128 characters.</summary>
    private static string Script(Rune letter)
    {
        var index = Ranges.Length - 1;
        while (Ranges[index].First > letter.Value)
        {
            index--;
        }

        return Ranges[index].Script ?? (letter.Value >> 7).ToString("X", CultureInfo.InvariantCulture);
    }
}
