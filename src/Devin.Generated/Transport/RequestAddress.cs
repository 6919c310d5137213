using System.Text;

namespace Devin.Generated.Transport;

/// <summary>Collects path and query of one request and spells them (RFC 3986).</summary>
internal sealed class RequestAddress(string pathTemplate)
{
    private readonly List<KeyValuePair<string, string>> _path = [];
    private readonly StringBuilder _query = new();

    /// <summary>Gives a path parameter its value; a list is joined with commas.</summary>
    /// <exception cref="ArgumentException">The value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public void AddPath<T>(string name, T value)
    {
        var text = string.Join(',', ParameterText.Many(name, value).Select(Uri.EscapeDataString));
        if (text is "" or "." or "..")
        {
            var found = text.Length == 0 ? "missing or empty" : $"'{text}'";
            throw new ArgumentException(
                $"The path parameter '{name}' is {found}, which would lead to another address. Give it a real value.",
                name
            );
        }

        _path.Add(new(name, text));
    }

    /// <summary>Adds a query parameter; null and lists without items are left out.</summary>
    public void AddQuery<T>(string name, T value, QueryStyle style)
    {
        var values = ParameterText.Many(name, value).Select(Uri.EscapeDataString);
        if (style == QueryStyle.Form)
        {
            foreach (var item in values)
            {
                AddPair(Uri.EscapeDataString(name), item);
            }
        }
        else
        {
            AddJoined(name, [.. values], Separator(name, style));
        }
    }

    /// <summary>Adds a map; null and values that are null are left out.</summary>
    public void AddQueryMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? map, QueryStyle style)
    {
        var joined = new List<string>();
        foreach (var (key, value) in map ?? [])
        {
            foreach (var text in ParameterText.Many(name, value).Select(Uri.EscapeDataString))
            {
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
        }

        if (joined.Count > 0)
        {
            AddJoined(name, joined, Separator(name, style));
        }
    }

    /// <summary>The whole address of the request.</summary>
    /// <param name="address">The address of the service; a path in it is kept.</param>
    /// <exception cref="InvalidOperationException">A path parameter has no value.</exception>
    public Uri Build(Uri address)
    {
        var text = new StringBuilder(address.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        AppendPath(text);
        if (_query.Length > 0)
        {
            text.Append('?').Append(_query);
        }

        return new Uri(text.ToString(), UriKind.Absolute);
    }

    private void AppendPath(StringBuilder text)
    {
        var rest = pathTemplate.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            text.Append(rest[..open]).Append(PathValue(rest.Slice(open + 1, length - 1).ToString()));
            rest = rest[(open + length + 1)..];
        }

        text.Append(rest);
    }

    private string PathValue(string name)
    {
        foreach (var (candidate, value) in _path)
        {
            if (string.Equals(candidate, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new InvalidOperationException($"The path parameter '{name}' of '{pathTemplate}' was given no value.");
    }

    private void AddJoined(string name, List<string> values, string separator)
    {
        if (values.Count > 0)
        {
            AddPair(Uri.EscapeDataString(name), string.Join(separator, values));
        }
    }

    private void AddPair(string name, string value)
    {
        if (_query.Length > 0)
        {
            _query.Append('&');
        }

        _query.Append(name).Append('=').Append(value);
    }

    private static string Separator(string name, QueryStyle style) =>
        style switch
        {
            QueryStyle.FormJoined => ",",
            QueryStyle.SpaceDelimited => "%20",
            QueryStyle.PipeDelimited => "%7C",
            _ => throw new NotSupportedException($"The query parameter '{name}' cannot be spelled as {style}."),
        };
}
