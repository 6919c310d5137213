using System.Text;

namespace Devin.Generator.Documents;

/// <summary>The characters that need no escape in YAML text.</summary>
internal static class YamlCharacters
{
    /// <summary>
    /// Whether every reader reads the character unchanged. Narrower than YAML's own set: tabs, no-break spaces, byte
    /// order marks and the line breaks of YAML 1.1 (U+0085, U+2028, U+2029) are escaped, because readers differ on
    /// them.
    /// </summary>
    public static bool IsPrintable(Rune rune) =>
        rune.Value
            is (>= 0x20 and <= 0x7E)
                or (>= 0xA1 and <= 0xD7FF and not (0x2028 or 0x2029))
                or (>= 0xE000 and <= 0xFFFD and not 0xFEFF)
                or >= 0x10000;
}
