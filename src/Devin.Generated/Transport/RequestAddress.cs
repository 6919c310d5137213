using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Builds the path and the query of a request (RFC 3986).</summary>
internal sealed class RequestAddress(string pathTemplate)
{
    private KeyValuePair<string, string>[] _path = [];
    private StringBuilder? _query;

    /// <summary>Sets a path parameter. In the usual style a list is joined with commas.</summary>
    /// <exception cref="ArgumentException">The value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public void AddPath<T>(string name, T value, PathStyle style = PathStyle.Simple)
    {
        string[] texts = value is string single ? [Uri.EscapeDataString(single)] : Escaped(name, value);
        var text = string.Join(',', texts);
        if (text is "" or "." or "..")
        {
            var found = text.Length == 0 ? "missing or empty" : $"'{text}'";
            throw new ArgumentException(
                $"The path parameter '{name}' is {found}, which would change the path. Set it to a value.",
                name
            );
        }

        if (style != PathStyle.Simple)
        {
            text = PathText.Of(Uri.EscapeDataString(name), texts, style);
        }

        _path = [.. _path, new(name, text)];
    }

    /// <summary>Adds a query parameter. Null and empty lists are omitted.</summary>
    public void AddQuery<T>(string name, T value, QueryStyle style)
    {
        if (value is null)
        {
            return;
        }

        var values = Escaped(name, value);
        if (style != QueryStyle.Form)
        {
            AddJoined(name, values, Separator(name, style));
            return;
        }

        foreach (var item in values)
        {
            AddPair(Uri.EscapeDataString(name), item);
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
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
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
        foreach (var (name, text) in _path)
        {
            if (parameter.SequenceEqual(name))
            {
                return text;
            }
        }

        throw new InvalidOperationException($"The path parameter '{parameter}' of '{pathTemplate}' has no value.");
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
