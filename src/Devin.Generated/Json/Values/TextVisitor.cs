using System.Collections;
using System.Globalization;
using System.Text;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json.Values;

/// <summary>
/// Formats a model for logs and debuggers: IDs, names, numbers, times and the sizes of lists. Free text, addresses and
/// secrets are left out, because they can contain anything.
/// </summary>
internal struct TextVisitor(string typeName) : IFieldVisitor
{
    private const int MaxLength = 240;
    private const int MaxValueLength = 48;

    private readonly StringBuilder _text = new(typeName);
    private bool _hasValue;

    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (left.State != FieldState.Value || Text(member, left.Value) is not { } text)
        {
            return true;
        }

        if (_text.Length > MaxLength)
        {
            _text.Append(", …");
            return false;
        }

        _text.Append(_hasValue ? ", " : " { ").Append(member.PropertyName).Append(" = ").Append(text);
        _hasValue = true;
        return true;
    }

    /// <summary>The whole text.</summary>
    public readonly string Finish() => _text.Append(_hasValue ? " }" : "").ToString();

    private static string? Text<T>(JsonMember member, T value) =>
        value switch
        {
            _ when member.Rules is { IsSecret: true } => "***",
            string text => member.IsShown ? PrintableText.Format(text, MaxValueLength) : null,
            Uri => null,
            DateTimeOffset time => IsoText.Format(time),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            bool => value.ToString(),
            ValueType => PrintableText.Format(value.ToString()!, MaxValueLength),
            byte[] bytes => Bounds.Count(bytes.Length, "byte"),
            ICollection list => Bounds.Count(list.Count, "item"),
            _ => null,
        };
}
