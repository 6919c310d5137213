using System.Globalization;
using System.Text.RegularExpressions;

namespace Devin.Reports.Tests.Terminal;

/// <summary>What a terminal shows after a program has written to it. It supports what Spectre.Console writes.</summary>
internal sealed partial class TerminalScreen
{
    private readonly List<List<TerminalCell>> _rows =
    [
        [],
    ];
    private int _row;
    private int _column;
    private TerminalStyle _style;

    /// <summary>The screen after an output.</summary>
    public static TerminalScreen Of(string output)
    {
        var screen = new TerminalScreen();
        foreach (Match part in Part().Matches(output))
        {
            if (part.Groups["text"].Success)
            {
                screen.Write(part.Value);
            }
            else if (part.Groups["final"].Success)
            {
                screen.Control(part.Groups["final"].Value[0], part.Groups["parameters"].Value);
            }
        }

        return screen;
    }

    /// <summary>The rows, without empty ones at the end.</summary>
    public IEnumerable<IReadOnlyList<TerminalCell>> Rows =>
        _rows.Take(_rows.FindLastIndex(static row => row.Exists(static cell => cell.Character != ' ')) + 1);

    /// <summary>The text of all rows.</summary>
    public string Text =>
        string.Join(
            '\n',
            Rows.Select(static row => string.Concat(row.Select(static cell => cell.Character)).TrimEnd())
        );

    private void Write(string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '\r':
                    _column = 0;
                    break;
                case '\n':
                    MoveTo(_row + 1);
                    break;
                default:
                    Put(character);
                    break;
            }
        }
    }

    private void Put(char character)
    {
        var row = _rows[_row];
        while (row.Count <= _column)
        {
            row.Add(new TerminalCell(' ', default));
        }

        row[_column++] = new TerminalCell(character, _style);
    }

    private void Control(char final, string parameters)
    {
        switch (final)
        {
            case 'm':
                _style = TerminalStyle.Of(parameters);
                break;
            case 'A':
                MoveTo(_row - (parameters.Length == 0 ? 1 : int.Parse(parameters, CultureInfo.InvariantCulture)));
                break;
            case 'K':
                _rows[_row].Clear();
                break;
            case 'h' or 'l':
                // The cursor is shown or hidden, and keys have another mode.
                break;
            default:
                throw new NotSupportedException($"The sequence ESC[{parameters}{final} is not supported.");
        }
    }

    private void MoveTo(int row)
    {
        _row = Math.Max(0, row);
        while (_rows.Count <= _row)
        {
            _rows.Add([]);
        }
    }

    [GeneratedRegex(@"\e\[(?<parameters>[0-9;?]*)(?<final>[A-Za-z])|\e.|(?<text>[^\e]+)")]
    private static partial Regex Part();
}
