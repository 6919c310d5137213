using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Placement;

/// <summary>The places of an operation's parts.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Body">The schema of the request body.</param>
/// <param name="Response">The schema of the successful response, or of its items where it is a list.</param>
internal sealed record OperationPlaces(
    IReadOnlyList<string> Operation,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Body,
    IReadOnlyList<string> Response
)
{
    /// <summary>
    /// Finds the parts of an operation in other copies; without one, returns the places that they would have.
    /// </summary>
    public static OperationPlaces Of(PlaceIndex places, string path, string method)
    {
        string[] operation = ["paths", path, method];
        string[] responses = [.. operation, "responses"];
        var success =
            places.GroupAt(responses)?.Members.Keys.FirstOrDefault(static code => code.StartsWith('2')) ?? "200";
        return new OperationPlaces(
            operation,
            [.. operation, "parameters"],
            Schema(places, [.. operation, "requestBody"]),
            Schema(places, [.. responses, success])
        );
    }

    /// <summary>Every operation that a copy has.</summary>
    public static IReadOnlyList<(string Path, string Method)> All(PlaceIndex places) =>
        places
            .FactsAt(["paths"])
            .OfType<FactGroup>()
            .SelectMany(static paths => paths.Members)
            .SelectMany(static path =>
                path.Value is FactGroup item
                    ? item
                        .Members.Where(static member =>
                            member.Value is FactGroup && member.Key != "parameters" && member.Key != "servers"
                        )
                        .Select(member => (path.Key, member.Key))
                    : []
            )
            .Distinct()
            .Order()
            .ToArray();

    private static IReadOnlyList<string> Schema(PlaceIndex places, IReadOnlyList<string> message)
    {
        string[] content = [.. message, "content"];
        var types = places.GroupAt(content)?.Members.Keys.ToArray() ?? [];
        var type =
            types.FirstOrDefault(static type => type.Contains("json", StringComparison.Ordinal))
            ?? types.FirstOrDefault()
            ?? "application/json";
        var schema = places.Follow([.. content, type, "schema"]);
        return places.GroupAt(schema) is { } group && group["items"] is not null && group["properties"] is null
            ? places.Follow([.. schema, "items"])
            : schema;
    }
}
