using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Placement;

/// <summary>Adds the facts of a field on a page at the field's place in the contract.</summary>
internal sealed class FieldPlacer(FactDraft draft, PlaceIndex places)
{
    /// <summary>Places a parameter.</summary>
    public void PlaceParameter(
        IReadOnlyList<string> parameters,
        PageSection section,
        PageField field,
        bool marksRequired
    )
    {
        var prefix = section switch
        {
            PageSection.Path => "path:",
            PageSection.Query => "query:",
            _ => "header:",
        };
        string[] place = [.. parameters, prefix + field.Name];
        draft.Show(place, DriftKinds.MissingParameter, field.Location, Completeness.Listed);
        var spelledOut = places.FactsAt([.. place, "required"]).Any();
        if (field.RequiredAt is { } required)
        {
            draft.Say([.. place, "required"], DriftKinds.Required, required, ["true"]);
        }
        else if (marksRequired && spelledOut)
        {
            draft.Say([.. place, "required"], DriftKinds.Required, field.Location, ["false"]);
        }

        PlaceType([.. place, "schema"], field);
    }

    /// <summary>
    /// Places the properties of a body. A body without named properties in the other copies is left out.
    /// </summary>
    public void PlaceProperties(IReadOnlyList<string> schema, IReadOnlyList<PageField> fields, bool marksRequired)
    {
        string[] properties = [.. schema, "properties"];
        if (places.GroupAt(schema) is not null && places.GroupAt(properties) is null)
        {
            return;
        }

        var top = fields.Where(static field => !field.Name.Contains('.', StringComparison.Ordinal)).ToArray();
        draft.Show(properties, DriftKinds.Structure, fields[0].Location, Completeness.Whole);
        foreach (var field in fields)
        {
            var place = field.Name.Split('.').Aggregate(schema, Property);
            draft.Show(place, DriftKinds.MissingProperty, field.Location, Completeness.Listed);
            PlaceType(place, field);
        }

        var required = top.Where(static field => field.RequiredAt is not null).ToArray();
        if (marksRequired && (required.Length > 0 || places.FactsAt([.. schema, "required"]).Any()))
        {
            draft.Say(
                [.. schema, "required"],
                DriftKinds.Required,
                required.FirstOrDefault()?.RequiredAt ?? fields[0].Location,
                required.Select(static field => CanonicalJson.Of(field.Name)).ToArray(),
                isSet: true
            );
        }
    }

    private IReadOnlyList<string> Property(IReadOnlyList<string> owner, string name)
    {
        var schema = places.Follow(owner);
        while (places.GroupAt(schema) is { } list && list["items"] is not null)
        {
            schema = places.Follow([.. schema, "items"]);
        }

        return [.. schema, "properties", name];
    }

    private void PlaceType(IReadOnlyList<string> place, PageField field)
    {
        var type = field.Type;
        var at = field.TypeLocation;
        var target = places.Follow(place);
        if (type.IsNullable is { } isNullable)
        {
            var nullPlace = places.FactsAt([.. target, "nullable"]).Any() ? target : place;
            draft.Show(nullPlace, DriftKinds.MissingProperty, field.Location, Completeness.Of("nullable"));
            if (isNullable)
            {
                draft.Say([.. nullPlace, "nullable"], DriftKinds.Nullable, at, ["true"]);
            }
        }

        for (var depth = 0; depth < type.ArrayDepth; depth++)
        {
            SayType(target, "array", at);
            target = places.Follow([.. target, "items"]);
        }

        if (type.Types is [var only and not "any"])
        {
            SayType(target, only == "file" ? "string" : only, at);
        }

        if (type.Format is { } format && (IsUnknown(target) || places.FactsAt([.. target, "format"]).Any()))
        {
            draft.Say([.. target, "format"], DriftKinds.Constraint, at, [CanonicalJson.Of(format)]);
        }

        if (field.Default is { } value)
        {
            draft.Say([.. place, "default"], DriftKinds.Default, at, [value]);
        }

        foreach (var (keyword, limit) in field.Limits)
        {
            // A page shows the limit of a list's items like that of a value.
            if (places.FactsAt([.. target, keyword]).Any())
            {
                draft.Say([.. target, keyword], DriftKinds.Constraint, at, [limit]);
            }
        }

        if (field.Options is { } options)
        {
            draft.Say(
                [.. target, "enum"],
                DriftKinds.Enum,
                options.Location,
                options.Values.Select(value => type.Types is ["string"] ? CanonicalJson.Of(value) : value).ToArray(),
                isSet: true
            );
        }
    }

    /// <summary>
    /// A schema without a type, or a union, has no single type that could be compared with that of the page.
    /// </summary>
    private void SayType(IReadOnlyList<string> place, string type, SourceLocation at)
    {
        if (IsUnknown(place) || places.FactsAt([.. place, "type"]).Any())
        {
            draft.Say([.. place, "type"], DriftKinds.Type, at, [CanonicalJson.Of(type)], isSet: true);
        }
    }

    private bool IsUnknown(IReadOnlyList<string> place) => !places.FactsAt(place).Any();
}
