using System.Globalization;
using System.Text;

namespace Devin.Generator.SourceText;

/// <summary>Writes text of the contract as C# string literals. The text cannot end the literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// The literal with its quotes; everything except letters, digits and safe ASCII characters is escaped.
    /// </summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"':
                    builder.Append("\\\"");
                    break;
                case '\\':
                    builder.Append("\\\\");
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                case >= ' ' and < '\u007F':
                    builder.Append(character);
                    break;
                default:
                    // Letters stay readable; surrogates, separators and controls do not reach the compiler as they are.
                    if (char.IsLetterOrDigit(character))
                    {
                        builder.Append(character);
                    }
                    else
                    {
                        builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                    }

                    break;
            }
        }

        return builder.Append('"').ToString();
    }
}
