using System.Runtime.CompilerServices;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Builds the path and the query of a request (RFC 3986).</summary>
internal sealed class RequestAddress(string pathTemplate)
{
    // Names and texts by turns.
    private string[] _path = [];
    private StringBuilder? _query;

    /// <summary>Sets a path parameter. In the usual style a list is joined with commas.</summary>
    /// <exception cref="ArgumentException">The value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public void AddPath<T>(string name, T value, PathStyle style = PathStyle.Simple)
    {
        if (value is string text && style == PathStyle.Simple)
        {
            AddPathText(name, Checked(name, Uri.EscapeDataString(text)));
        }
        else
        {
            AddPathTexts(name, Escaped(name, value), style);
        }
    }

    /// <summary>Adds a query parameter. Null and empty lists are omitted.</summary>
    public void AddQuery<T>(string name, T value, QueryStyle style)
    {
        if (value is not null)
        {
            AddQueryTexts(name, Escaped(name, value), style);
        }
    }

    /// <summary>Adds a map. Null and empty maps are omitted.</summary>
    public void AddQueryMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? map, QueryStyle style)
    {
        var joined = new List<string>();
        foreach (var (key, value) in ParameterText.Pairs(name, map))
        {
            var text = Uri.EscapeDataString(value);
            switch (style)
            {
                case QueryStyle.Form:
                    AddPair(Uri.EscapeDataString(key), text);
                    break;
                case QueryStyle.DeepObject:
                    AddPair(Uri.EscapeDataString($"{name}[{key}]"), text);
                    break;
                default:
                    joined.Add(Uri.EscapeDataString(key));
                    joined.Add(text);
                    break;
            }
        }

        if (joined.Count > 0)
        {
            AddJoined(name, joined, Separator(name, style));
        }
    }

    /// <summary>Builds the complete URL of the request.</summary>
    /// <param name="root">The base address without a trailing slash.</param>
    /// <exception cref="InvalidOperationException">A path parameter has no value.</exception>
    public Uri Build(string root)
    {
        // Without a buffer on the stack, with which the JIT would optimize the method at once.
        var text = new DefaultInterpolatedStringHandler(root.Length + pathTemplate.Length, 4);
        text.AppendLiteral(root);
        var rest = pathTemplate.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            text.AppendFormatted(rest[..open]);
            text.AppendLiteral(Value(rest.Slice(open + 1, length - 1)));
            rest = rest[(open + length + 1)..];
        }

        text.AppendFormatted(rest);
        text.AppendFormatted(_query);
        return new Uri(text.ToStringAndClear(), UriKind.Absolute);
    }

    private string Value(ReadOnlySpan<char> parameter)
    {
        for (var index = 0; index < _path.Length; index += 2)
        {
            if (parameter.SequenceEqual(_path[index]))
            {
                return _path[index + 1];
            }
        }

        throw NoValue(parameter.ToString());
    }

    private InvalidOperationException NoValue(string parameter) =>
        new($"The path parameter '{parameter}' of '{pathTemplate}' has no value.");

    private static string Checked(string name, string text) =>
        text is not ("" or "." or "..") ? text : throw ChangesPath(name, text);

    private static ArgumentException ChangesPath(string name, string text)
    {
        var found = text.Length == 0 ? "missing or empty" : $"'{text}'";
        return new($"The path parameter '{name}' is {found}, which would change the path. Set it to a value.", name);
    }

    private void AddPathTexts(string name, string[] texts, PathStyle style)
    {
        var text = Checked(name, string.Join(',', texts));
        AddPathText(name, style == PathStyle.Simple ? text : PathText.Of(Uri.EscapeDataString(name), texts, style));
    }

    private void AddPathText(string name, string text)
    {
        var count = _path.Length;
        Array.Resize(ref _path, count + 2);
        _path[count] = name;
        _path[count + 1] = text;
    }

    private void AddQueryTexts(string name, string[] texts, QueryStyle style)
    {
        if (style != QueryStyle.Form)
        {
            AddJoined(name, texts, Separator(name, style));
            return;
        }

        foreach (var text in texts)
        {
            AddPair(Uri.EscapeDataString(name), text);
        }
    }

    private static string[] Escaped<T>(string name, T value)
    {
        var texts = ParameterText.Many(name, value);
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = Uri.EscapeDataString(texts[index]);
        }

        return texts;
    }

    private void AddJoined(string name, IReadOnlyCollection<string> values, string separator)
    {
        if (values.Count > 0)
        {
            AddPair(Uri.EscapeDataString(name), string.Join(separator, values));
        }
    }

    private void AddPair(string name, string value)
    {
        // A path of some contracts contains a query.
        var separator = _query is null && !pathTemplate.Contains('?', StringComparison.Ordinal) ? '?' : '&';
        _query ??= new StringBuilder();
        _query.Append(separator).Append(name).Append('=').Append(value);
    }

    private static string Separator(string name, QueryStyle style) =>
        style switch
        {
            QueryStyle.FormJoined => ",",
            QueryStyle.SpaceDelimited => "%20",
            QueryStyle.PipeDelimited => "%7C",
            _ => throw new NotSupportedException(
                $"The query parameter '{name}' cannot be written in the style {style}."
            ),
        };
}
