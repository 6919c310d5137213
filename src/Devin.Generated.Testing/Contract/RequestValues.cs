using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>The names and values of the parts of a request that contain parameters.</summary>
internal static class RequestValues
{
    /// <summary>The values that a parameter owns, in the order sent.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(
        ContractParameter parameter,
        RecordedRequest request,
        PathValues path
    ) =>
        parameter.Place switch
        {
            ParameterPlace.Path => One(parameter.Name, path.Find(parameter.Name)),
            ParameterPlace.Header => One(parameter.Name, request.Headers.GetValueOrDefault(parameter.Name)),
            ParameterPlace.Cookie => [.. Cookies(request).Where(pair => parameter.Owns(pair.Key))],
            _ => [.. request.Query.Where(pair => parameter.Owns(pair.Key))],
        };

    private static IReadOnlyList<KeyValuePair<string, string>> One(string name, string? value) =>
        value is null ? [] : [KeyValuePair.Create(name, value)];

    private static IEnumerable<KeyValuePair<string, string>> Cookies(RecordedRequest request) =>
        (request.Headers.GetValueOrDefault("Cookie") ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(static cookie => cookie.Split('=', 2))
            .Select(static cookie => KeyValuePair.Create(cookie[0], Uri.UnescapeDataString(cookie[^1])));
}
