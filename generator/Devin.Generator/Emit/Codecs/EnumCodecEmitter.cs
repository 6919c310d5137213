using System.Text;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Emits the half of an open enum that all open enums share.</summary>
internal static class EnumCodecEmitter
{
    /// <summary>The partial struct.</summary>
    public static string Emit(EnumDefinition definition)
    {
        var code = new SourceWriter();
        if (definition.IsInteger)
        {
            return code.Lines(OfIntegers(definition.Name)).ToString();
        }

        var name = definition.Name;
        code.Open(
            $"partial struct {name} : IOpenEnum<{name}>, IEquatable<{name}>, ISpanParsable<{name}>, IParameterValue"
        );
        code.Lines(OfStrings(name)).Line();
        if (definition.AllowsOthers)
        {
            code.Line($"static bool IOpenEnum<{name}>.AllowsOthers => true;").Line();
        }

        EmitFind(code, definition);
        return code.Close().ToString();
    }

    private static void EmitFind(SourceWriter code, EnumDefinition definition)
    {
        code.Open($"static string? IOpenEnum<{definition.Name}>.FindListed(ReadOnlySpan<byte> utf8)");
        code.Open("switch (utf8.Length)");
        foreach (var value in definition.Values.OrderBy(static value => Encoding.UTF8.GetByteCount(value.Text)))
        {
            var length = Encoding.UTF8.GetByteCount(value.Text);
            code.Line($"case {length} when utf8.SequenceEqual({CSharpLiteral.Of(value.Text)}u8):");
            code.Line($"    return Values.{value.Name};");
        }

        code.Line("default:");
        code.Line("    return null;");
        code.Close().Close();
    }

    private static string OfStrings(string name) =>
        $$"""
            private {{name}}(string value) => Value = value;

            /// <summary>The string value; null for <c>default({{name}})</c>, which cannot be sent.</summary>
            public string? Value { get; }

            /// <summary>Whether the contract lists the value. Values that it does not list are preserved.</summary>
            public bool IsKnown => KnownValues.Contains(this);

            /// <summary>Creates a value from any string, listed or not.</summary>
            public static {{name}} FromValue(string value)
            {
                ArgumentNullException.ThrowIfNull(value);
                return new {{name}}(value);
            }

            /// <summary>Creates a value from any text but an empty one, listed or not, without regard to the culture.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not used.</param>
            /// <exception cref="FormatException">The text is empty.</exception>
            public static {{name}} Parse(string s, IFormatProvider? provider = null)
            {
                ArgumentNullException.ThrowIfNull(s);
                return Parse(s.AsSpan(), provider);
            }

            /// <summary>Creates a value from any text but an empty one, listed or not, without regard to the culture.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not used.</param>
            /// <exception cref="FormatException">The text is empty.</exception>
            public static {{name}} Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
                TryParse(s, provider, out var result) ? result : throw new FormatException("An empty text is not a value of {{name}}.");

            /// <summary>Creates a value from any text, listed or not. Returns false for an empty text and for null.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not used.</param>
            /// <param name="result">The value; the default if the result is false.</param>
            public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out {{name}} result) =>
                TryParse(s.AsSpan(), provider, out result);

            /// <summary>Creates a value from any text, listed or not. Returns false for an empty text.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Not used.</param>
            /// <param name="result">The value; the default if the result is false.</param>
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{name}} result)
            {
                result = s.IsEmpty ? default : new {{name}}(s.ToString());
                return !s.IsEmpty;
            }

            /// <summary>Converts any string, listed or not.</summary>
            public static implicit operator {{name}}(string value) => FromValue(value);

            /// <summary>Whether both values are equal by ordinal comparison.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether the values differ by ordinal comparison.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{name}} other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

            /// <summary>The string value; empty for <c>default({{name}})</c>.</summary>
            public override string ToString() => Value ?? "";

            string? IParameterValue.ToParameterText() => Value;
            """;

    private static string OfIntegers(string name) =>
        $$"""
            partial struct {{name}} : IOpenNumberEnum<{{name}}>, IEquatable<{{name}}>, ISpanParsable<{{name}}>, IParameterValue
            {
                private {{name}}(long value) => Value = value;

                /// <summary>The number.</summary>
                public long Value { get; }

                /// <summary>Whether the contract lists the value. Values that it does not list are preserved.</summary>
                public bool IsKnown => KnownValues.Contains(this);

                /// <summary>Creates a value from any number, listed or not.</summary>
                public static {{name}} FromValue(long value) => new(value);

                /// <summary>Creates a value from the digits of any number, listed or not, without regard to the culture.</summary>
                /// <param name="s">The digits.</param>
                /// <param name="provider">Not used.</param>
                /// <exception cref="FormatException">The text is no integer.</exception>
                public static {{name}} Parse(string s, IFormatProvider? provider = null)
                {
                    ArgumentNullException.ThrowIfNull(s);
                    return Parse(s.AsSpan(), provider);
                }

                /// <summary>Creates a value from the digits of any number, listed or not, without regard to the culture.</summary>
                /// <param name="s">The digits.</param>
                /// <param name="provider">Not used.</param>
                /// <exception cref="FormatException">The text is no integer.</exception>
                public static {{name}} Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
                    new(long.Parse(s, System.Globalization.CultureInfo.InvariantCulture));

                /// <summary>Creates a value from the digits of any number, listed or not. Returns false for any other text.</summary>
                /// <param name="s">The digits.</param>
                /// <param name="provider">Not used.</param>
                /// <param name="result">The value; the default if the result is false.</param>
                public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out {{name}} result) =>
                    TryParse(s.AsSpan(), provider, out result);

                /// <summary>Creates a value from the digits of any number, listed or not. Returns false for any other text.</summary>
                /// <param name="s">The digits.</param>
                /// <param name="provider">Not used.</param>
                /// <param name="result">The value; the default if the result is false.</param>
                public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{name}} result)
                {
                    var isNumber = long.TryParse(s, System.Globalization.CultureInfo.InvariantCulture, out var value);
                    result = new {{name}}(value);
                    return isNumber;
                }

                /// <summary>Converts any number, listed or not.</summary>
                public static implicit operator {{name}}(long value) => FromValue(value);

                /// <summary>Whether both numbers are equal.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether the numbers differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

                /// <inheritdoc/>
                public bool Equals({{name}} other) => Value == other.Value;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => Value.GetHashCode();

                /// <summary>The number.</summary>
                public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

                string? IParameterValue.ToParameterText() => ToString();
            }
            """;
}
