using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Turns the parameters of an operation, and the fields of its form, into method parameters.</summary>
internal sealed class ParameterBuilder(
    TypeBuilder types,
    ShapeReader shapes,
    ConstraintReader constraints,
    ReferenceResolver references,
    ICollection<Diagnostic> notes,
    NamingRules rules
)
{
    private static readonly IEqualityComparer<string> CamelComparer = EqualityComparer<string>.Create(
        static (left, right) => Words.Camel(left!) == Words.Camel(right!),
        static name => string.GetHashCode(Words.Camel(name), StringComparison.Ordinal)
    );

    private static readonly HashSet<string> Reserved =
    [
        .. ObjectMembers.Names,
        "Request",
        "Parameters",
        "Options",
        "CancellationToken",
        "Call",
        "CallPosition",
        "CallToken",
        "CopyAt",
    ];

    /// <summary>
    /// The parameters: those of the path in its order, then the others by place and name, so that the contract's order
    /// never swaps two arguments.
    /// </summary>
    public IReadOnlyList<Parameter> Build(
        SchemaSite operation,
        SchemaSite pathItem,
        string path,
        string typePrefix,
        IReadOnlyList<RawParameter> formFields
    )
    {
        var declared = new ParameterReader(references, notes).Declared(operation, pathItem, path);
        var all = declared
            .Concat(Undeclared(operation, path, [.. declared]))
            .SelectMany(parameter => Explode(parameter).Select(part => (Part: part, IsWhole: part == parameter)))
            .OrderByDescending(static parameter => parameter.IsWhole)
            .Select(static parameter => parameter.Part)
            .Concat(formFields)
            .GroupBy(static parameter => parameter.Key, StringComparer.Ordinal)
            .Select(OnlyOne)
            .ToArray();
        var names = Names(all, [typePrefix + "Parameters"]);
        return InOrder(all.Select(parameter => ToParameter(parameter, names[parameter.Key], path, typePrefix)), path);
    }

    /// <summary>The parameters of an operation with the fields of a form that it has beside another body.</summary>
    public IReadOnlyList<Parameter> WithFields(
        IReadOnlyList<Parameter> parameters,
        IReadOnlyList<RawParameter> fields,
        string path,
        string typePrefix
    )
    {
        var taken = parameters.Select(static parameter => parameter.Name).Append(typePrefix + "Parameters");
        var names = Names([.. fields], taken);
        return InOrder(
            [.. parameters, .. fields.Select(field => ToParameter(field, names[field.Key], path, typePrefix))],
            path
        );
    }

    private static IReadOnlyList<Parameter> InOrder(IEnumerable<Parameter> parameters, string path) =>
        [
            .. parameters
                .OrderBy(static parameter => parameter.Place)
                .ThenBy(parameter => parameter.Place == ParameterPlace.Path ? PathIndex(path, parameter.WireName) : 0)
                .ThenBy(static parameter => parameter.WireName, StringComparer.Ordinal),
        ];

    /// <summary>Names in the path that no parameter declares are texts: without them there is no address.</summary>
    private IEnumerable<RawParameter> Undeclared(SchemaSite operation, string path, RawParameter[] declared)
    {
        foreach (var name in PathTemplate.ParameterNames(path))
        {
            if (declared.Any(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == name))
            {
                continue;
            }

            Note(
                operation,
                $"Path parameter '{name}' of {PlaceWords.Of(operation.Pointer)} is not declared. It is treated as a string."
            );
            var text = new ScalarNode(operation.Node.Location, ScalarKind.String, "string");
            var schema = new MappingNode(operation.Node.Location, [new Member("type", text.Location, text)]);
            yield return new RawParameter
            {
                WireName = name,
                Place = ParameterPlace.Path,
                Schema = new SchemaSite(schema, operation.Pointer),
                IsRequired = true,
                Style = "simple",
                Origin = operation.Origin,
            };
        }
    }

    /// <summary>
    /// A property of an exploded object may be called like another parameter; in the request they are one.
    /// </summary>
    private RawParameter OnlyOne(IEnumerable<RawParameter> same)
    {
        var first = same.First();
        foreach (var other in same.Skip(1))
        {
            Note(
                other.Schema,
                $"Parameter '{other.WireName}' is declared twice. The one at {first.Origin.Location} is used, not this one."
            );
        }

        return first;
    }

    private void Note(SchemaSite site, string message) =>
        notes.Add(
            new Diagnostic(Severity.Warning, DiagnosticCodes.NotExpressible, message, site.Node.Location, site.Pointer)
        );

    private static int PathIndex(string path, string name) => path.IndexOf("{" + name + "}", StringComparison.Ordinal);

    private static Dictionary<string, string> Names(RawParameter[] parameters, IEnumerable<string> taken)
    {
        var given = parameters
            .Where(static parameter => parameter.GivenName is not null)
            .ToDictionary(static parameter => parameter.Key, static parameter => Words.Pascal(parameter.GivenName!));
        var reserved = new HashSet<string>(Reserved.Concat(taken), StringComparer.Ordinal);
        reserved.UnionWith(given.Values);
        var rest = parameters.Where(parameter => !given.ContainsKey(parameter.Key)).ToArray();

        // If one name is used in two places, the place becomes part of the name.
        var shared = rest.GroupBy(static parameter => parameter.WireName, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var remaining = rest.ToDictionary(
            static parameter => parameter.Key,
            parameter =>
                shared.Contains(parameter.WireName) ? $"{parameter.WireName} {parameter.Place}" : parameter.WireName
        );
        // The method's own parameters begin in lower case, so ID and Id would be one.
        var assigned = MemberNames.Assign(remaining.Values, reserved, CamelComparer);
        foreach (var (key, name) in remaining)
        {
            given.Add(key, assigned[name]);
        }

        return given;
    }

    /// <summary>
    /// A query object in form style is, by OpenAPI's rules, its properties as parameters of their own; in deep style
    /// they are called <c>name[property]</c>.
    /// </summary>
    private IEnumerable<RawParameter> Explode(RawParameter parameter)
    {
        if (parameter.Style == "json" || ObjectsOf(parameter.Schema) is not { Count: > 0 } objects)
        {
            return [parameter];
        }

        var isDeep = parameter is { Place: ParameterPlace.Query, Style: "deepObject" };
        if (
            !isDeep
            && parameter
                is not { Place: ParameterPlace.Query or ParameterPlace.Cookie, Style: "form", IsExploded: true }
        )
        {
            Note(
                parameter.Schema,
                $"Parameter '{parameter.WireName}' is an object with a style that objects do not have here. It is sent as JSON."
            );
            return [parameter];
        }

        var properties = objects
            .SelectMany(static shape => shape.Properties)
            .DistinctBy(static property => property.Key, StringComparer.Ordinal);
        return properties.Select(property => new RawParameter
        {
            WireName = isDeep ? $"{parameter.WireName}[{property.Key}]" : property.Key,
            GivenName = property.Value.Keywords.Text(Extensions.Name),
            Place = parameter.Place,
            Schema = property.Value,
            IsRequired = parameter.IsRequired && objects.All(shape => shape.Required.Contains(property.Key)),
            IsDeprecated = property.Value.Keywords.IsTrue("deprecated"),
            Style = "form",
            IsExploded = true,
            Prefix = property.Value.Keywords.Text(Extensions.Prefix),
            Origin = property.Value.Origin,
        });
    }

    /// <summary>The object that a schema is, or the variants of its union; none if one of them is no object.</summary>
    private IReadOnlyList<ObjectShape> ObjectsOf(SchemaSite schema)
    {
        var shape = shapes.ReadThrough(schema).Shape;
        Shape[] variants = shape is UnionShape union
            ? [.. union.Variants.Select(variant => shapes.ReadThrough(variant).Shape)]
            : [shape];
        ObjectShape[] objects = [.. variants.OfType<ObjectShape>()];
        return objects.Length == variants.Length ? objects : [];
    }

    private static bool IsText(TypeUse type) =>
        type
            is PrimitiveUse { Type: PrimitiveType.String }
                or ListUse { Item: PrimitiveUse { Type: PrimitiveType.String } };

    private Parameter ToParameter(RawParameter raw, string name, string path, string typePrefix)
    {
        var type = types.Build(raw.Schema, typePrefix, name);
        var documentation = Describe.Of(raw.Schema);
        var prefix = IsText(type) ? raw.Prefix : null;
        if (prefix is not null)
        {
            documentation = documentation with
            {
                Facts = [.. documentation.Facts, $"The prefix `{prefix}` is added where it is missing."],
            };
        }

        if (raw.Prefix is not null && prefix is null)
        {
            Note(
                raw.Schema,
                $"Parameter '{raw.WireName}' has {Extensions.Prefix}, which is for strings only. It has no effect."
            );
        }

        return new Parameter
        {
            WireName = raw.WireName,
            Name = name,
            Place = raw.Place,
            Type = raw.IsRequired ? type with { IsNullable = false } : type,
            Constraints = constraints.Read(raw.Schema),
            IsRequired = raw.IsRequired,
            IsDeprecated = raw.IsDeprecated,
            Style = raw.Style,
            IsExploded = raw.IsExploded,
            ContentType = raw.ContentType,
            Prefix = prefix,
            IsGivenByClient =
                raw.Place == ParameterPlace.Path
                && rules.ClientParameter is { } given
                && given.Name == raw.WireName
                && given.Paths.Any(start => path.StartsWith(start, StringComparison.Ordinal)),
            Documentation = raw.Description is null ? documentation : documentation with { Text = raw.Description },
        };
    }
}
