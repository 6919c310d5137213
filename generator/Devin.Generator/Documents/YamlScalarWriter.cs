using System.Globalization;
using System.Text;

namespace Devin.Generator.Documents;

/// <summary>
/// Chooses the style of a string: plain where nothing is lost, else single quotes; folded when a line is longer than
/// the width, literal when it only has several lines; double quotes for what no other style can hold.
/// </summary>
internal static class YamlScalarWriter
{
    /// <summary>Spaces a level.</summary>
    public const int IndentPerLevel = 2;

    /// <summary>The width at which the documentation site's serializer folds, indentation included.</summary>
    private const int LineWidth = 80;

    /// <summary>However deep the indentation, this many characters stay for the text.</summary>
    private const int LeastWidth = 40;

    /// <summary>Writes a value.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">The string, unescaped.</param>
    /// <param name="level">The indentation level of the lines of a block scalar.</param>
    public static void WriteText(StringBuilder output, string text, int level)
    {
        var isPrintable = text.EnumerateRunes()
            .All(static rune => rune.Value == '\n' || YamlCharacters.IsPrintable(rune));
        if (!isPrintable || YamlBlockScalar.IsAmbiguous(text))
        {
            WriteDoubleQuoted(output, text);
            return;
        }

        var indent = IndentPerLevel * Math.Max(1, level);
        var width = Math.Max(LeastWidth, LineWidth - indent);

        // A line that begins with a space cannot be folded.
        var isFoldable = text.Split('\n').Any(line => line.Length > width && line[0] != ' ');
        if (isFoldable || text.Contains('\n', StringComparison.Ordinal))
        {
            YamlBlockScalar.Write(output, text, isFoldable ? width : null, indent);
            return;
        }

        if (YamlPlainText.IsPlain(text))
        {
            output.Append(text);
        }
        else
        {
            WriteSingleQuoted(output, text);
        }
    }

    /// <summary>A key, always on one line.</summary>
    public static string Key(string name)
    {
        var output = new StringBuilder(name.Length + 2);
        if (!name.EnumerateRunes().All(YamlCharacters.IsPrintable))
        {
            WriteDoubleQuoted(output, name);
        }
        else if (YamlPlainText.IsPlain(name) && !name.Contains(" *", StringComparison.Ordinal))
        {
            output.Append(name);
        }
        else
        {
            // YamlDotNet takes the colon after a plain key with a space and an asterisk for a part of an alias.
            WriteSingleQuoted(output, name);
        }

        return output.ToString();
    }

    private static void WriteSingleQuoted(StringBuilder output, string text) =>
        output.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');

    private static void WriteDoubleQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"' or '\\':
                    output.Append('\\').Append((char)rune.Value);
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                case <= 0xFF when !YamlCharacters.IsPrintable(rune):
                    output.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}");
                    break;
                case <= 0xFFFF when !YamlCharacters.IsPrintable(rune):
                    output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
                    break;
                default:
                    output.Append(rune.ToString());
                    break;
            }
        }

        output.Append('"');
    }
}
