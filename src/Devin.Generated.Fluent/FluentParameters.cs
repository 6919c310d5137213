using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>Formats parameters as the flat client does, so that every request adapter builds the same URL.</summary>
internal static class FluentParameters
{
    /// <summary>The value of a path parameter: a text, or an array of texts for a list.</summary>
    /// <exception cref="ArgumentException">The value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public static object Path<T>(string name, T value)
    {
        var texts = ParameterText.Many(name, value);
        if (texts is [] or ["" or "." or ".."])
        {
            var found = texts is [{ Length: > 0 } dots] ? $"'{dots}'" : "missing or empty";
            throw new ArgumentException(
                $"The path parameter '{name}' is {found}, which would change the path. Set it to a value.",
                name
            );
        }

        return texts.Length == 1 ? texts[0] : texts;
    }

    /// <summary>Compares a path parameter with its constraints, if the adapter checks requests.</summary>
    /// <exception cref="InvalidRequestException">The value violates constraints of the contract.</exception>
    public static void CheckPath<T, TCodec>(
        IRequestAdapter adapter,
        string path,
        string name,
        T value,
        ValueRules rules
    )
        where TCodec : struct, IJsonCodec<T>
    {
        if (adapter is not DevinRequestAdapter { ValidatesRequests: true })
        {
            return;
        }

        var violations = RequestViolations.Of<T, TCodec>(name, value, rules);
        if (violations.Count > 0)
        {
            throw new InvalidRequestException(path, violations);
        }
    }

    /// <summary>Compares a parameter with its constraints. Null is not sent and has none.</summary>
    public static void Check<T, TCodec>(RequestInformation request, string name, T? value, ValueRules rules)
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null && request is FluentRequestInformation own)
        {
            own.AddViolations(RequestViolations.Of<T, TCodec>(name, value, rules));
        }
    }

    /// <summary>Compares the period between two parameters with its limit.</summary>
    public static void CheckPeriod(
        RequestInformation request,
        string fromName,
        DateTimeOffset? from,
        string toName,
        DateTimeOffset? to,
        int days,
        bool needsFrom
    )
    {
        if (
            request is FluentRequestInformation own
            && PeriodCheck.Find(fromName, from, toName, to, days, needsFrom) is { } violation
        )
        {
            own.AddViolations([violation]);
        }
    }

    /// <summary>Adds a query parameter. Null and empty lists are omitted.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name in the template.</param>
    /// <param name="value">The value.</param>
    /// <param name="separator">
    /// The separator for a list that is sent as one text; null to let Kiota format the list.
    /// </param>
    public static void AddQuery<T>(RequestInformation request, string name, T value, string? separator = null)
    {
        if (value is null)
        {
            return;
        }

        var texts = ParameterText.Many(Uri.UnescapeDataString(name), value);
        if (texts.Length > 0)
        {
            request.QueryParameters[name] =
                texts.Length == 1 ? texts[0]
                : separator is null ? texts
                : string.Join(separator, texts);
        }
    }

    /// <summary>Adds a query parameter that the contract requires.</summary>
    /// <exception cref="ArgumentException">The parameter has no value.</exception>
    public static void AddRequiredQuery<T>(RequestInformation request, string name, T value, string? separator = null)
    {
        AddQuery(request, name, value, separator);
        if (!request.QueryParameters.ContainsKey(name))
        {
            var plain = Uri.UnescapeDataString(name);
            throw new ArgumentException(
                $"The query parameter '{plain}' has no value. The contract requires it.",
                plain
            );
        }
    }

    /// <summary>Adds a map whose keys are separate parameters.</summary>
    public static void AddQueryMap<T>(
        RequestInformation request,
        string name,
        IEnumerable<KeyValuePair<string, T>>? map
    )
    {
        var pairs = ParameterText
            .Pairs(Uri.UnescapeDataString(name), map)
            .ToDictionary(static pair => pair.Key, static pair => pair.Text);
        if (pairs.Count > 0)
        {
            request.QueryParameters[name] = pairs;
        }
    }

    /// <summary>
    /// Adds a map as <c>name[key]=value</c>. URL templates do not support this format, so each key is added to the
    /// template.
    /// </summary>
    public static void AddDeepObject<T>(
        RequestInformation request,
        string name,
        IEnumerable<KeyValuePair<string, T>>? map
    )
    {
        var names = new StringBuilder();
        var plain = Uri.UnescapeDataString(name);
        foreach (var (key, text) in ParameterText.Pairs(plain, map))
        {
            var variable = Uri.EscapeDataString($"{plain}[{key}]")
                .Replace("-", "%2D", StringComparison.Ordinal)
                .Replace(".", "%2E", StringComparison.Ordinal)
                .Replace("~", "%7E", StringComparison.Ordinal);
            request.QueryParameters[variable] = text;
            names.Append(names.Length > 0 ? "," : "").Append(variable);
        }

        if (names.Length > 0)
        {
            request.UrlTemplate = request.UrlTemplate!.Replace(name + "*", names.ToString(), StringComparison.Ordinal);
        }
    }
}
