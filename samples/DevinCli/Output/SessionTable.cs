using System.Globalization;
using Devin.Generated.Models;
using Spectre.Console;

namespace DevinCli.Output;

/// <summary>Sessions as a table on a terminal, else as lines with tabs.</summary>
internal static class SessionTable
{
    private static readonly string[] s_columns = ["Session", "Status", "Updated (UTC)", "ACUs", "Title"];

    /// <summary>Writes the sessions.</summary>
    public static void Write(Screen screen, IReadOnlyList<SessionResponse> sessions)
    {
        if (!screen.IsTerminal)
        {
            foreach (var session in sessions)
            {
                // A tab is a control character, so no value contains one.
                System.Console.Out.WriteLine(string.Join('\t', Values(session)));
            }

            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in s_columns)
        {
            table.AddColumn(column);
        }

        foreach (var session in sessions)
        {
            var values = Values(session);
            table.AddRow(
                new Text(values[0], Styles.Name),
                new Text(values[1], Styles.Of(session.Status)),
                new Text(values[2]),
                new Text(values[3]).RightJustified(),
                new Text(values[4])
            );
        }

        screen.Console.Write(table);
    }

    private static string[] Values(SessionResponse session) =>
        [
            .. new[]
            {
                session.SessionId,
                SessionLines.StatusOf(session),
                session.UpdatedAt.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                session.AcusConsumed.ToString("0.00", CultureInfo.InvariantCulture),
                session.Title ?? "",
            }.Select(PrintableText.Of),
        ];
}
