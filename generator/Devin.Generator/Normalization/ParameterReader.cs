using Devin.Generated.Transport;
using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the parameters of an operation as the contract declares them.</summary>
internal sealed class ParameterReader(ReferenceResolver references, ICollection<Diagnostic> notes)
{
    /// <summary>The parameters of the operation and of its path; the operation's own wins where both have one.</summary>
    public IReadOnlyList<RawParameter> Declared(SchemaSite operation, SchemaSite pathItem, string path)
    {
        var inPath = PathTemplate.ParameterNames(path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Collect(pathItem)
                .Concat(Collect(operation))
                .Reverse()
                .DistinctBy(static parameter => (parameter.Place, parameter.WireName))
                .Where(parameter => parameter.Place != ParameterPlace.Path || HasPlace(parameter, inPath)),
        ];
    }

    private bool HasPlace(RawParameter parameter, HashSet<string> inPath)
    {
        if (inPath.Contains(parameter.WireName))
        {
            return true;
        }

        Note(parameter.Schema, $"Path parameter '{parameter.WireName}' has no place in the path. It is left out.");
        return false;
    }

    private void Note(SchemaSite site, string message) =>
        notes.Add(
            new Diagnostic(Severity.Warning, DiagnosticCodes.NotExpressible, message, site.Node.Location, site.Pointer)
        );

    private IEnumerable<RawParameter> Collect(SchemaSite owner)
    {
        var list = owner.Keywords.Sequence("parameters")?.Items ?? [];
        for (var index = 0; index < list.Count; index++)
        {
            var site = references.Follow(owner.At(list[index], "parameters", index));
            var node = site.Keywords;
            if (node.Text("name") is not { Length: > 0 } name || PlaceOf(node.Text("in")) is not { } place)
            {
                Note(
                    site,
                    $"{PlaceWords.First(site.Pointer)} has no 'name', or no 'in' of path, query, header or cookie. It is left out."
                );
                continue;
            }

            if (
                place == ParameterPlace.Header
                && name.ToLowerInvariant() is "authorization" or "accept" or "content-type"
            )
            {
                continue; // OpenAPI says that such parameters are ignored; the transport owns these headers.
            }

            if (place == ParameterPlace.Header && ReservedHeaders.BelongsToConnection(name))
            {
                Note(site, $"Header '{name}' belongs to the connection, so the HTTP client sets it. It is left out.");
                continue;
            }

            yield return ToRaw(site, node, name, place);
        }
    }

    private static RawParameter ToRaw(SchemaSite site, MappingNode node, string name, ParameterPlace place)
    {
        var style = node.Text("style") ?? (place is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple");
        var schema = node["schema"] is { } direct ? site.At(direct, "schema") : (SchemaSite?)null;
        if (schema is null && node.Mapping("content")?.Members is [{ Value: MappingNode content } only, ..])
        {
            style = "json";
            schema = content["schema"] is { } inner
                ? new SchemaSite(inner, site.Pointer.Append("content").Append(only.Name).Append("schema"))
                : null;
        }

        return new RawParameter
        {
            WireName = name,
            GivenName = node.Text(Extensions.Name),
            Place = place,
            Schema = schema ?? new SchemaSite(new MappingNode(site.Node.Location, []), site.Pointer),
            IsRequired = place == ParameterPlace.Path || node.IsTrue("required"),
            IsDeprecated = node.IsTrue("deprecated"),
            Style = style,
            IsExploded = node["explode"] is null ? style is "form" or "deepObject" : node.IsTrue("explode"),
            Description = node.Text("description"),
            Prefix = node.Text(Extensions.Prefix),
            Origin = site.Origin,
        };
    }

    private static ParameterPlace? PlaceOf(string? place) =>
        place switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            "header" => ParameterPlace.Header,
            "cookie" => ParameterPlace.Cookie,
            _ => null,
        };
}
