using System.Globalization;

namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>Badges: a name and a value beside each other.</summary>
internal static class BadgeDrawing
{
    private const double CharacterWidth = 6.6;
    private const int Padding = 7;

    /// <summary>A badge as SVG.</summary>
    public static string Draw(string name, string value)
    {
        var (left, right) = (Width(name), Width(value));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left
                + right}" height="20" role="img" aria-label="{name}: {value}">
              <title>{name}: {value}</title>
              <rect width="{left + right}" height="20" rx="3" fill="#1a5c94"/>
              <path d="M3 0h{left - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#444d56"/>
              <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                <text x="{left / 2.0:0.#}" y="14">{name}</text>
                <text x="{left + (right / 2.0):0.#}" y="14">{value}</text>
              </g>
            </svg>

            """
        );
    }

    private static int Width(string text) => (int)Math.Round(text.Length * CharacterWidth) + (2 * Padding);
}
