using System.Globalization;
using System.Text;

namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>Draws the data flow as SVG, for light and dark pages.</summary>
internal static class DataFlowDrawing
{
    private const int Margin = 16;
    private const int ColumnWidth = 194;
    private const int BoxWidth = 158;
    private const int TitleHeight = 30;
    private const int LineHeight = 16;
    private const int RowGap = 44;

    private const string Style = """
          <style>
            text { font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
            .name { font-weight: 600; font-size: 13px; }
            .stage { fill: #ddf0ff; stroke: #1a5c94; }
            .files { fill: #f6f8fa; stroke: #6e7781; stroke-dasharray: 4 3; }
            .arrow { fill: none; stroke: #57606a; stroke-width: 1.5; marker-end: url(#head); }
            #head path { fill: #57606a; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3; }
              .stage { fill: #12304a; stroke: #58a6ff; }
              .files { fill: #161b22; stroke: #8b949e; }
              .arrow { stroke: #9198a1; }
              #head path { fill: #9198a1; }
            }
          </style>

        """;

    /// <summary>The drawing.</summary>
    public static string Draw()
    {
        var width = (2 * Margin) + (DataFlow.Stages.Max(static stage => stage.Column) * ColumnWidth) + BoxWidth;
        var height = Top(DataFlow.Stages.Max(static stage => stage.Row) + 1) - RowGap + Margin;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n"
        );
        text.Append("  <title>Data flow of the generator</title>\n").Append(Style);
        text.Append(
            "  <marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
        );
        text.Append("<path d=\"M0 0l8 4-8 4z\"/></marker>\n");
        foreach (var stage in DataFlow.Stages)
        {
            AppendBox(text, stage);
        }

        foreach (var (from, to) in DataFlow.Arrows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  <path class=\"arrow\" d=\"{Path(DataFlow.Stage(from), DataFlow.Stage(to))}\"/>\n"
            );
        }

        return text.Append("</svg>\n").ToString();
    }

    private static void AppendBox(StringBuilder text, FlowStage stage)
    {
        var (x, y) = (Left(stage), Top(stage.Row));
        var kind = stage.IsFiles ? "files" : "stage";
        text.Append(
            CultureInfo.InvariantCulture,
            $"  <rect class=\"{kind}\" x=\"{x}\" y=\"{y}\" width=\"{BoxWidth}\" height=\"{Height(stage)}\" rx=\"6\"/>\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"  <text class=\"name\" x=\"{x + 10}\" y=\"{y + 20}\">{stage.Name}</text>\n"
        );
        foreach (var (index, line) in stage.Contents.Index())
        {
            var baseline = y + TitleHeight + (index * LineHeight) + 10;
            text.Append(CultureInfo.InvariantCulture, $"  <text x=\"{x + 10}\" y=\"{baseline}\">{line}</text>\n");
        }
    }

    /// <summary>From side to side within a row, from bottom to top within a column, otherwise around a corner.</summary>
    private static string Path(FlowStage from, FlowStage to)
    {
        var (fromMiddle, toMiddle) = (Left(from) + (BoxWidth / 2), Left(to) + (BoxWidth / 2));
        var side = Top(from.Row) + (TitleHeight / 2);
        if (from.Row == to.Row)
        {
            var (start, end) =
                from.Column < to.Column ? (Left(from) + BoxWidth, Left(to)) : (Left(from), Left(to) + BoxWidth);
            // Past the boxes between the two, below all of them.
            var below = Top(from.Row) + Height(from) - 14;
            return Math.Abs(from.Column - to.Column) == 1
                ? $"M{start} {side}H{end}"
                : $"M{start} {below}H{Left(to) - 20}V{side + 20}H{end}";
        }

        var bottom = Top(from.Row) + Height(from);
        return from.Column == to.Column
            ? $"M{fromMiddle} {bottom}V{Top(to.Row)}"
            : $"M{fromMiddle} {bottom}V{Top(to.Row) - (RowGap / 2)}H{toMiddle}V{Top(to.Row)}";
    }

    private static int Left(FlowStage stage) => Margin + (stage.Column * ColumnWidth);

    private static int Height(FlowStage stage) => TitleHeight + (stage.Contents.Length * LineHeight) + 8;

    private static int Top(int row) =>
        Margin
        + Enumerable
            .Range(0, row)
            .Sum(static above => DataFlow.Stages.Where(stage => stage.Row == above).Max(Height) + RowGap);
}
