using System.Globalization;
using System.Runtime.CompilerServices;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>Expands the URL templates of emitted builders (a subset of RFC 6570) with few allocations.</summary>
internal static class FluentAddress
{
    /// <summary>Kiota's key for a complete URL that replaces the template.</summary>
    public const string RawUrl = "request-raw-url";

    /// <summary>Builds the URL of a request.</summary>
    /// <exception cref="ArgumentException">The raw URL is not absolute, or a path parameter has no value.</exception>
    public static Uri Build(RequestInformation request, string baseUrl)
    {
        // Without parameters, the request contains a URL that was set as a whole.
        if (request.PathParameters.Count == 0 && request.UrlTemplate?.Contains("{+baseurl}") is not false)
        {
            return request.URI;
        }

        if (request.PathParameters.TryGetValue(RawUrl, out var raw))
        {
            return Uri.TryCreate(raw as string, UriKind.Absolute, out var address)
                ? address
                : throw new ArgumentException(
                    "The raw URL is not absolute. Start it with https:// and the host name.",
                    nameof(request)
                );
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var rest = request.UrlTemplate.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            text.AppendFormatted(rest[..open]);
            Expand(ref text, rest.Slice(open + 1, length - 1), request, baseUrl);
            rest = rest[(open + length + 1)..];
        }

        text.AppendFormatted(rest);
        return new Uri(text.ToStringAndClear(), UriKind.Absolute);
    }

    private static void Expand(
        ref DefaultInterpolatedStringHandler text,
        ReadOnlySpan<char> expression,
        RequestInformation request,
        string baseUrl
    )
    {
        if (expression is "+baseurl")
        {
            text.AppendLiteral(baseUrl);
        }
        else if (expression[0] is '?')
        {
            ExpandQuery(ref text, expression[1..], request);
        }
        else
        {
            ExpandPath(ref text, expression, request);
        }
    }

    /// <summary>Expands a path parameter, which has a style after a <c>.</c> (label) or a <c>;</c> (matrix).</summary>
    private static void ExpandPath(
        ref DefaultInterpolatedStringHandler text,
        ReadOnlySpan<char> expression,
        RequestInformation request
    )
    {
        var style = (expression[0], expression[^1]) switch
        {
            ('.', '*') => PathStyle.LabelExploded,
            ('.', _) => PathStyle.Label,
            (';', '*') => PathStyle.MatrixExploded,
            (';', _) => PathStyle.Matrix,
            _ => PathStyle.Simple,
        };
        var name = expression.TrimStart(".;").TrimEnd('*').ToString();
        var value = Find(name, request.PathParameters);
        text.AppendLiteral(
            style == PathStyle.Simple
                ? Escaped(name, value)
                : PathText.Of(name, ParameterText.Many(name, value).Select(Uri.EscapeDataString), style)
        );
    }

    private static void ExpandQuery(
        ref DefaultInterpolatedStringHandler text,
        ReadOnlySpan<char> names,
        RequestInformation request
    )
    {
        if (request.QueryParameters.Count == 0)
        {
            return;
        }

        var separator = '?';
        foreach (var range in names.Split(','))
        {
            var isExploded = names[range] is [.., '*'];
            var name = names[range].TrimEnd('*').ToString();
            if (!request.QueryParameters.TryGetValue(name, out var value))
            {
                continue;
            }

            if (value is IReadOnlyDictionary<string, string> map)
            {
                foreach (var (key, item) in map)
                {
                    Append(ref text, ref separator, Uri.EscapeDataString(key), Uri.EscapeDataString(item));
                }
            }
            else if (isExploded)
            {
                foreach (var item in ParameterText.Many(name, value))
                {
                    Append(ref text, ref separator, name, Uri.EscapeDataString(item));
                }
            }
            else
            {
                Append(ref text, ref separator, name, Escaped(name, value));
            }
        }
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, ref char separator, string name, string value)
    {
        // Templates require more characters to be encoded than URLs do.
        var plain = name.Contains('%', StringComparison.Ordinal)
            ? Uri.EscapeDataString(Uri.UnescapeDataString(name))
            : name;
        text.AppendFormatted(separator);
        text.AppendLiteral(plain);
        text.AppendLiteral("=");
        text.AppendLiteral(value);
        separator = '&';
    }

    private static object Find(string name, IDictionary<string, object> parameters) =>
        parameters.TryGetValue(name, out var value)
            ? value
            : throw new ArgumentException($"The path parameter '{name}' has no value.", name);

    private static string Escaped(string name, object value) =>
        value is string text
            ? Uri.EscapeDataString(text)
            : string.Join(',', ParameterText.Many(name, value).Select(Uri.EscapeDataString));
}
