using System.Globalization;

namespace Devin.Reports.Tests.Terminal;

/// <summary>The style of a character: one of the 16 colors of a terminal, or null for that of plain text.</summary>
internal readonly record struct TerminalStyle(int? Color)
{
    private static readonly string[] s_colors =
    [
        .. (string[])["#484f58", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff", "#39c5cf", "#b1bac4"],
        .. (string[])["#8b949e", "#ffa198", "#56d364", "#e3b341", "#79c0ff", "#d2a8ff", "#56d4dd", "#ffffff"],
    ];

    /// <summary>The color in CSS.</summary>
    public string Css => Color is { } color ? s_colors[color] : "#e6edf3";

    /// <summary>The style that a sequence selects.</summary>
    public static TerminalStyle Of(string parameters) =>
        parameters.Split(';') switch
        {
            [] or ["" or "0"] => default,
            ["38", "5", var color] => new TerminalStyle(int.Parse(color, CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"The style {parameters} is not supported."),
        };
}
