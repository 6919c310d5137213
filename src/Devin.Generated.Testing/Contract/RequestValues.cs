using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>The names and values of the parts of a request that contain parameters.</summary>
internal static class RequestValues
{
    /// <summary>The values that a parameter owns, in the order sent.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="request">The request.</param>
    /// <param name="path">The values of the path parameters.</param>
    /// <param name="all">All parameters of the operation.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(
        ContractParameter parameter,
        RecordedRequest request,
        PathValues path,
        IReadOnlyList<ContractParameter> all
    ) =>
        parameter.Place switch
        {
            ParameterPlace.Path => One(parameter.Name, path.Find(parameter.Name)),
            ParameterPlace.Header => One(parameter.Name, request.Headers.GetValueOrDefault(parameter.Name)),
            ParameterPlace.Cookie =>
            [
                .. Cookies(request.Headers.GetValueOrDefault("Cookie")).Where(pair => parameter.Owns(pair.Key)),
            ],
            _ => [.. request.Query.Where(pair => Owns(parameter, pair.Key, all))],
        };

    private static bool Owns(ContractParameter parameter, string name, IReadOnlyList<ContractParameter> all) =>
        parameter.Owns(name)
        || (parameter.TakesOthers && !all.Any(other => other.Place == ParameterPlace.Query && other.Owns(name)));

    private static IReadOnlyList<KeyValuePair<string, string>> One(string name, string? value) =>
        value is null ? [] : [KeyValuePair.Create(name, value)];

    /// <summary>The names and values of a <c>Cookie</c> header, unescaped.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Cookies(string? header) =>
        (header ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(static cookie => cookie.Split('=', 2))
            .Select(static cookie => KeyValuePair.Create(cookie[0], Uri.UnescapeDataString(cookie[^1])));
}
