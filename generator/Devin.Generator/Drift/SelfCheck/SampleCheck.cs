using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Placement;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>Compares a page's samples with its schema or field list.</summary>
internal sealed class SampleCheck
{
    private readonly PageSubject _subject;
    private readonly PlaceIndex _own;
    private readonly List<SelfContradiction> _found = [];

    private SampleCheck(PageSubject subject)
    {
        _subject = subject;
        _own = new PlaceIndex([subject.Facts]);
    }

    /// <summary>The contradictions.</summary>
    public static IReadOnlyList<SelfContradiction> Check(PageSubject subject)
    {
        var check = new SampleCheck(subject);
        if (subject.Operation is { } operation)
        {
            if (subject.Page.RequestSample is { } request)
            {
                check.Compare(request, operation.Body);
            }

            foreach (
                var response in subject.Page.ResponseSamples.Where(sample => check.IsOf(sample, operation.Response))
            )
            {
                check.Compare(response, operation.Response);
            }
        }

        return check._found;
    }

    /// <summary>
    /// Pages show samples of errors too; one of the response has most of its names in common with it.
    /// </summary>
    private bool IsOf(Node sample, IReadOnlyList<string> schema) =>
        First(sample) is { Members.Count: > 0 } mapping
        && _own.GroupAt([.. _own.Follow(schema), "properties"]) is { } properties
        && mapping.Members.Count(member => properties[member.Name] is not null) * 2 > mapping.Members.Count;

    private static MappingNode? First(Node sample) =>
        (sample is SequenceNode { Items: [var first, ..] } ? first : sample) as MappingNode;

    private void Compare(Node sample, IReadOnlyList<string> place)
    {
        var schema = _own.Follow(place);
        if (sample is SequenceNode list && _own.GroupAt([.. schema, "items"]) is not null)
        {
            foreach (var item in list.Items)
            {
                Compare(item, [.. schema, "items"]);
            }
        }
        else if (First(sample) is { } mapping)
        {
            CompareProperties(mapping, schema);
        }
        else if (sample is ScalarNode scalar)
        {
            CompareValue(scalar, schema);
        }
    }

    private void CompareProperties(MappingNode sample, IReadOnlyList<string> schema)
    {
        string[] place = [.. schema, "properties"];
        if (_own.GroupAt(place) is not { } properties || _own.GroupAt(schema)!["additionalProperties"] is not null)
        {
            return;
        }

        foreach (var member in sample.Members)
        {
            string[] property = [.. place, member.Name];
            if (properties[member.Name] is not null)
            {
                Compare(member.Value, property);
            }
            else if (properties.Completeness.ShowsAbsenceOf(member.Name))
            {
                Add(
                    property,
                    Stated(CellState.Absent, [], false, properties.Location),
                    Shown([], false, member.NameLocation)
                );
            }
        }

        var required = _own.GroupAt(schema)!.Value("required");
        var lacking = (required?.Canonical ?? []).Where(name => sample[CanonicalJson.Plain(name)] is null).ToArray();
        if (lacking.Length > 0)
        {
            var had = required!.Canonical.Except(lacking, StringComparer.Ordinal).ToArray();
            Add(
                [.. schema, "required"],
                Stated(CellState.Present, required.Canonical, true, required.Location),
                Shown(had, true, sample.Location)
            );
        }
    }

    /// <summary>
    /// Samples made by a tool hold placeholders: <c>&lt;string&gt;</c>, 123, <c>{}</c>. They have the right type and
    /// are not evidence for values.
    /// </summary>
    private void CompareValue(ScalarNode sample, IReadOnlyList<string> schema)
    {
        var isPlaceholder = sample is { Kind: ScalarKind.String, Text: ['<', .., '>'] };
        if (_own.GroupAt(schema) is not { } group || sample.Kind == ScalarKind.Null)
        {
            return;
        }

        var value = CanonicalJson.Of(sample);
        if (
            group.Value("enum") is { } listed
            && !isPlaceholder
            && !listed.Canonical.Contains(value, StringComparer.Ordinal)
        )
        {
            Add(
                [.. schema, "enum"],
                Stated(CellState.Present, listed.Canonical, true, listed.Location),
                Shown([value], true, sample.Location)
            );
        }

        if (
            group.Value("type") is { } types
            && !types.Canonical.Any(type => Fits(sample.Kind, CanonicalJson.Plain(type)))
        )
        {
            var shown = sample.Kind.ToString().ToLowerInvariant();
            Add(
                [.. schema, "type"],
                Stated(CellState.Present, types.Canonical, false, types.Location),
                Shown([CanonicalJson.Of(shown)], false, sample.Location)
            );
        }
    }

    private static bool Fits(ScalarKind kind, string type) =>
        kind switch
        {
            ScalarKind.String => type == "string",
            ScalarKind.Number => type is "number" or "integer",
            _ => type == "boolean",
        };

    private void Add(IReadOnlyList<string> place, Cell stated, Cell shown) =>
        _found.Add(new SelfContradiction(place, _subject.Places.PointerOf(place), stated, shown));

    private Cell Stated(CellState state, IReadOnlyList<string> values, bool isSet, SourceLocation at) =>
        new(_subject.Copy.Id, _subject.Copy.Language, state, values, isSet, at);

    private Cell Shown(IReadOnlyList<string> values, bool isSet, SourceLocation at) =>
        new(_subject.Copy.Id + "#sample", _subject.Copy.Language, CellState.Present, values, isSet, at);
}
