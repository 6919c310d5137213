using System.Text.RegularExpressions;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>
/// Reads the field list of a rendered page by its layout alone: a line with a name, a line with a type, then marks
/// and prose in any language.
/// </summary>
internal sealed partial class FieldListReader
{
    private readonly PageText _page;
    private readonly IReadOnlyList<PageLine> _lines;

    private FieldListReader(PageText page)
    {
        _page = page;
        _lines = page.Lines;
    }

    /// <summary>The fields in the order of the page.</summary>
    public static IReadOnlyList<PageField> Read(PageText page) => new FieldListReader(page).Read();

    private List<PageField> Read()
    {
        var starts = Enumerable.Range(0, _lines.Count - 1).Where(IsFieldStart).ToArray();
        var marker = RequiredWord(starts);
        var fields = new List<PageField>();
        var previousEnd = 0;
        foreach (var (number, start) in starts.Index())
        {
            var end = number + 1 < starts.Length ? starts[number + 1] : _lines.Count;
            var (field, usedTo) = ReadField(start, end, marker);
            fields.Add(
                field with
                {
                    FollowsHeading = FollowsHeading(previousEnd, start),
                    FollowsMediaType = LineBefore(previousEnd, start) is { } before && MediaType().IsMatch(before.Text),
                }
            );
            previousEnd = usedTo;
        }

        return fields;
    }

    private bool IsFieldStart(int index) =>
        Name().IsMatch(_lines[index].Text)
        && TypeLine.TryParse(_lines[index].Text) is null
        && TypeLine.TryParse(_lines[index + 1].Text) is not null;

    /// <summary>
    /// Required fields have one word directly after their type. The word depends on the language; in every language it
    /// is the most frequent word at that place.
    /// </summary>
    private string? RequiredWord(IReadOnlyList<int> starts) =>
        starts
            .SelectMany(start => MarkLines(start).Select(static line => line.Text))
            .Where(IsMark)
            .GroupBy(static text => text, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault()
            ?.Key;

    /// <summary>The lines right after the type, up to a blank one, a label, a list or the next field.</summary>
    private IEnumerable<PageLine> MarkLines(int start)
    {
        for (var index = start + 2; index < _lines.Count; index++)
        {
            var text = _lines[index].Text;
            var isNextField = index + 1 < _lines.Count && IsFieldStart(index);
            if (isNextField || text is "" or [.., ':' or '：' or ','])
            {
                yield break;
            }

            yield return _lines[index];
        }
    }

    private static bool IsMark(string text) =>
        text.Length <= 24
        && !Place().IsMatch(text)
        && text.All(static letter =>
            char.IsLetter(letter)
            || char.IsWhiteSpace(letter)
            || char.IsPunctuation(letter) && letter is '-' or '\'' or '’'
        )
        && text.Count(static letter => letter == ' ') <= 1;

    private (PageField Field, int UsedTo) ReadField(int start, int end, string? marker)
    {
        var type = TypeLine.TryParse(_lines[start + 1].Text)!;
        var marks = MarkLines(start).TakeWhile(line => line.Number <= end).ToArray();
        var required = marks.Where(line => string.Equals(line.Text, marker, StringComparison.Ordinal)).ToArray();
        var place = marks.Select(static line => line.Text).FirstOrDefault(static text => Place().IsMatch(text));
        var (options, optionsEnd) = ReadOptions(start + 2, end, type);
        var usedTo = Math.Max(start + 2, optionsEnd);
        foreach (var used in required.Concat(marks.Where(static line => Place().IsMatch(line.Text))))
        {
            usedTo = Math.Max(usedTo, used.Number);
        }

        var field = new PageField(_lines[start].Text, _page.LocationOf(_lines[start]), type)
        {
            TypeLocation = _page.LocationOf(_lines[start + 1]),
            RequiredAt = required.Length > 0 ? _page.LocationOf(required[0]) : null,
            In = place,
            Options = options,
            Default = marks
                .Select(line => DefaultIn(line.Text, type))
                .FirstOrDefault(static value => value is not null),
            Limits = Limits(_lines.Skip(start + 2).Take(end - start - 2), type),
        };
        return (field, usedTo);
    }

    /// <summary>
    /// Values follow a line that ends in a colon: one per line with commas between, or all on one line.
    /// </summary>
    private (OptionList? Options, int End) ReadOptions(int from, int end, TypeLine type)
    {
        if (!type.IsEnum)
        {
            return (null, from);
        }

        for (var index = from; index < end; index++)
        {
            if (!_lines[index].Text.EndsWith(',') && !IsSingleValue(index, from))
            {
                continue;
            }

            var values = new List<string>();
            var last = index;
            var other = -1;
            for (; last < end; last++)
            {
                var line = _lines[last].Text;
                var found = line.TrimEnd(',').Split(',', StringSplitOptions.TrimEntries);
                other = Array.TrueForAll(found, static value => Value().IsMatch(value)) ? other : last;
                values.AddRange(found);
                if (!line.EndsWith(','))
                {
                    break;
                }
            }

            if (other < 0)
            {
                return (new OptionList(values, _page.LocationOf(_lines[index]), ""), Math.Min(last + 1, end));
            }

            // No list that begins before the last line of other text has values only.
            index = other;
        }

        return (null, from);
    }

    /// <summary>Whether the line has all values: one, or several with commas between, after a label.</summary>
    private bool IsSingleValue(int index, int from) =>
        index > from
        && _lines[index - 1].Text is [.., ':' or '：']
        && _lines[index].Text.Split(", ").All(static value => Value().IsMatch(value));

    private static string? DefaultIn(string line, TypeLine type)
    {
        var match = Labelled().Match(line);
        if (!match.Success || type.ArrayDepth > 0)
        {
            return null;
        }

        var value = match.Groups["value"].Value;
        return type.Types switch
        {
            ["boolean"] when value is "true" or "false" => value,
            ["integer" or "number"] when Number().IsMatch(value) => value,
            ["string"] when value.Length > 1 && value.StartsWith('"') && value.EndsWith('"') => CanonicalJson.Of(
                value[1..^1]
            ),
            ["string"] when type.IsEnum && Value().IsMatch(value) => CanonicalJson.Of(value),
            _ => null,
        };
    }

    private static Dictionary<string, string> Limits(IEnumerable<PageLine> lines, TypeLine type)
    {
        var limits = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (type.Types is ["string"] && Length().Match(line.Text) is { Success: true } length)
            {
                limits.TryAdd("minLength", length.Groups["low"].Value);
                limits.TryAdd("maxLength", length.Groups["high"].Value);
            }
            else if (type.Types is ["integer" or "number"] && Range().Match(line.Text) is { Success: true } range)
            {
                limits.TryAdd("minimum", range.Groups["low"].Value);
                limits.TryAdd("maximum", range.Groups["high"].Value);
            }
        }

        return limits;
    }

    /// <summary>Headings are short, alone on their line, and do not end a sentence.</summary>
    private bool FollowsHeading(int from, int start)
    {
        var texts = Enumerable
            .Range(from, Math.Max(0, start - from))
            .Select(index => _lines[index])
            .Where(static line => !line.IsBlank && !MediaType().IsMatch(line.Text))
            .ToArray();
        return texts.Any(static line => line.Text.Length <= 40 && Heading().IsMatch(line.Text));
    }

    private PageLine? LineBefore(int from, int start)
    {
        for (var index = start - 1; index >= from; index--)
        {
            if (!_lines[index].IsBlank)
            {
                return _lines[index];
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_$-]*(\.[A-Za-z_$][A-Za-z0-9_$-]*){0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^(header|path|query|cookie|body)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^[^\s,:]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"^[^:：]{1,40}[:：]\s*(?<value>\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^([^:：]{1,60}[:：]\s*)?(?<low>[0-9]{1,9}) - (?<high>[0-9]{1,9})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Length();

    [GeneratedRegex(
        @"^([^:：]{1,60}[:：]\s*)?(?<low>-?[0-9.]{1,18}) <= x <= (?<high>-?[0-9.]{1,18})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Range();

    [GeneratedRegex(@"^[a-z]+/[a-z0-9.+*-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MediaType();

    [GeneratedRegex(@"^[^.。!?:：,]*[^.。!?:：,\s]$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
