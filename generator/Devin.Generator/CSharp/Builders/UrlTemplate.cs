using System.Text.RegularExpressions;
using Devin.Generator.Model;

namespace Devin.Generator.CSharp.Builders;

/// <summary>The template of a builder's address (RFC 6570).</summary>
internal static partial class UrlTemplate
{
    /// <summary>The template: the path, and all query parameters of all operations by name.</summary>
    public static string Of(PathNode node) =>
        "{+baseurl}"
        + (
            node.IsRoot && node.Operations.Count == 0
                ? ""
                : Parameter().Replace(node.Path, match => Variable(node, match.Groups[1].Value))
        )
        + Query(node);

    /// <summary>The query parameters of a builder, each once, in ordinal order of their names.</summary>
    public static IReadOnlyList<Parameter> QueryParameters(IEnumerable<Operation> operations) =>
        [
            .. operations
                .SelectMany(static operation => operation.Parameters)
                .Where(static parameter => parameter.Place == ParameterPlace.Query)
                .DistinctBy(static parameter => parameter.WireName, StringComparer.Ordinal)
                .OrderBy(static parameter => parameter.WireName, StringComparer.Ordinal),
        ];

    /// <summary>Whether each item of a value is a parameter of its own.</summary>
    public static bool IsExploded(Parameter parameter) =>
        (parameter.Type is MapUse && !ParameterForm.IsJsonText(parameter))
        || (
            parameter is { IsExploded: true, Style: "form" }
            && (parameter.Type is ListUse || ParameterForm.IsJson(parameter.Type))
        );

    private static string Query(PathNode node)
    {
        var names = QueryParameters(node.Operations)
            .Select(static parameter =>
                KiotaSymbols.TemplateName(parameter.WireName) + (IsExploded(parameter) ? "*" : "")
            );
        var joined = string.Join(',', names);
        // A path of some contracts contains a query.
        var form = node.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return joined.Length == 0 ? "" : $"{{{form}{joined}}}";
    }

    private static string Variable(PathNode node, string name)
    {
        var parameter = node
            .Operations.SelectMany(static operation => operation.Parameters)
            .FirstOrDefault(known => known.Place == ParameterPlace.Path && known.WireName == name);
        var form = parameter?.Style switch
        {
            "label" => ".",
            "matrix" => ";",
            _ => "",
        };
        var explode = form.Length > 0 && parameter!.IsExploded ? "*" : "";
        return $"{{{form}{KiotaSymbols.TemplateName(name)}{explode}}}";
    }

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
