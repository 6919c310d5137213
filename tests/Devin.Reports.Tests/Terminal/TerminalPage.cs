using System.Net;
using System.Text;

namespace Devin.Reports.Tests.Terminal;

/// <summary>A page that shows a terminal with a command and its output.</summary>
internal static class TerminalPage
{
    private const string Head = """
        <!DOCTYPE html><meta charset="utf-8"><style>
        body { margin: 0; padding: 1.2rem; background: #0d1117; color: #e6edf3; }
        pre { margin: 0; font: 16px/1.5 'DejaVu Sans Mono', monospace; }
        b { color: #3fb950; }
        </style>
        """;

    /// <summary>The page.</summary>
    public static string Write(string command, TerminalScreen screen)
    {
        var html = new StringBuilder(Head);
        html.Append("<pre><b>$</b> ").Append(WebUtility.HtmlEncode(command)).Append('\n');
        foreach (var row in screen.Rows)
        {
            foreach (var cell in row)
            {
                html.Append("<span style=\"color:").Append(cell.Style.Css).Append("\">");
                html.Append(WebUtility.HtmlEncode(cell.Character.ToString())).Append("</span>");
            }

            html.Append('\n');
        }

        return html.Append("</pre>\n").ToString();
    }
}
