using Devin.Generator.Drift.Evidence;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>
/// The names that are evidence for a section: from the page's path and samples, and from the other copies.
/// </summary>
internal sealed class SectionEvidence
{
    private readonly HashSet<string> _template;
    private readonly HashSet<string> _request;
    private readonly HashSet<string> _response;
    private readonly HashSet<string> _parameters;
    private readonly HashSet<string> _body;
    private readonly HashSet<string> _result;

    /// <summary>Collects the evidence.</summary>
    /// <param name="page">The page.</param>
    /// <param name="operation">The operation in another copy, or null.</param>
    /// <param name="bodyProperties">The properties of the request body in the other copies.</param>
    /// <param name="responseProperties">The properties of the response in the other copies.</param>
    public SectionEvidence(
        PageContent page,
        FactGroup? operation,
        IEnumerable<string> bodyProperties,
        IEnumerable<string> responseProperties
    )
    {
        _template = (page.Operation?.Path ?? "")
            .Split('/')
            .Where(static part => part is ['{', .., '}'])
            .Select(static part => part[1..^1])
            .ToHashSet(StringComparer.Ordinal);
        _request = Names(page.RequestSample);
        _response = page.ResponseSamples.SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        _parameters = (operation?.Group("parameters")?.Members.Keys ?? []).ToHashSet(StringComparer.Ordinal);
        _body = bodyProperties.ToHashSet(StringComparer.Ordinal);
        _result = responseProperties.ToHashSet(StringComparer.Ordinal);
        MayHaveBody =
            _request.Count > 0 || _body.Count > 0 || page.Operation?.Method is not ("get" or "head" or "delete");
    }

    private bool MayHaveBody { get; }

    /// <summary>How well a field fits a section; higher is better.</summary>
    public double Score(PageField field, PageSection section)
    {
        var name = field.Name.Split('.')[0];
        return section switch
        {
            PageSection.Authorization => field.In == "header" && name == "Authorization" ? 4 : -4,
            PageSection.Path => field.In == "path" || _template.Contains(name) ? 3 : -3,
            PageSection.Query => field.In == "query" ? 3
            : _template.Contains(name) || field.In is not null ? -3
            : _parameters.Contains("query:" + name) ? 2
            : 0,
            PageSection.Header => field.In == "header" || _parameters.Contains("header:" + name) ? 2 : -2,
            PageSection.Body => !MayHaveBody || field.In is not (null or "body") ? -3 : Fit(name, _request, _body),
            _ => field.In is not null ? -3 : Fit(name, _response, _result),
        };
    }

    private static double Fit(string name, HashSet<string> sample, HashSet<string> properties) =>
        (
            sample.Contains(name) ? 2
            : sample.Count > 0 ? -0.5
            : 0
        ) + (properties.Contains(name) ? 1 : 0);

    private static HashSet<string> Names(Node? sample) =>
        (sample is SequenceNode { Items: [var first, ..] } ? first : sample) is MappingNode mapping
            ? mapping.Members.Select(static member => member.Name).ToHashSet(StringComparer.Ordinal)
            : [];
}
