using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Devin.Generator.Reports;

/// <summary>Writes HTML. Markup is what the source code contains; every value of an interpolated string is escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Appends markup.</summary>
    public HtmlWriter Write([ConstantExpected] string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Appends markup with escaped values. The compiler calls <see cref="Markup"/> for its parts.</summary>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref Markup _) => this;

    /// <summary>Appends markup where a condition holds, else other markup.</summary>
    public HtmlWriter WriteIf(
        bool condition,
        [ConstantExpected] string markup,
        [ConstantExpected] string otherwise = ""
    )
    {
        _html.Append(condition ? markup : otherwise);
        return this;
    }

    /// <summary>Appends text, escaped.</summary>
    public void WriteText(string text) => _html.Append(HtmlText.Of(text));

    /// <summary>Appends names as code, separated by commas.</summary>
    public void WriteNames(IEnumerable<string> names) =>
        _html.AppendJoin(", ", names.Select(static name => $"<code>{HtmlText.Of(name)}</code>"));

    /// <summary>Appends a file of the program, such as a style sheet, as it is.</summary>
    public void WriteFile(HtmlAsset asset) => _html.Append(asset.Text);

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary>Markup with values, which are escaped.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly StringBuilder _html;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _html = writer._html;
            _html.EnsureCapacity(_html.Length + literalLength + formattedCount);
        }

        public void AppendLiteral(string markup) => _html.Append(markup);

        public void AppendFormatted(string? text) => _html.Append(HtmlText.Of(text ?? ""));

        public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
