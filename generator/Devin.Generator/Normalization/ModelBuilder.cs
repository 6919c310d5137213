using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>Turns an object schema into a model.</summary>
internal sealed class ModelBuilder(TypeBuilder types, ShapeReader shapes, ConstraintReader constraints)
{
    private static readonly HashSet<string> Reserved =
    [
        .. ObjectMembers.Names,
        "AdditionalProperties",
        "Validation",
        "ValueRules",
        "ModelCheck",
        "ModelValues",
        "HasSameAdditional",
        "CopyAdditional",
        "AdditionalCount",
        "CheckOwnRules",
        "Check",
        "Visit",
        "CreateUnassigned",
        "Validate",
        "DeepClone",
        "IsAssigned",
        "IsUnreadable",
        "TryRead",
        "TryGetUnreadable",
        "StateOf",
        "Unassign",
        "Write",
        "WriteAdditional",
        "ReadAdditional",
        "NoSuchProperty",
        "NoValue",
        "ReadUnreadable",
        "GetUnreadable",
        "WasReadPartially",
        "CreateFromDiscriminatorValue",
        "GetFieldDeserializers",
        "Serialize",
        "AdditionalData",
        "FieldRules",
        "JsonRead",
        "JsonTokenType",
    ];

    /// <summary>The model under a name that is taken for it.</summary>
    public ModelDefinition Build(SchemaSite site, ObjectShape shape, string typeName)
    {
        var reserved = new HashSet<string>(Reserved, StringComparer.Ordinal) { typeName };
        var given = shape
            .Properties.Where(static property => property.Value.Keywords.Text(Extensions.Name) is not null)
            .ToDictionary(
                static property => property.Key,
                static property => property.Value.Keywords.Text(Extensions.Name)!
            );
        reserved.UnionWith(given.Values);
        var names = MemberNames.Assign(shape.Properties.Keys.Where(name => !given.ContainsKey(name)), reserved);
        var properties = shape
            .Properties.OrderBy(static property => property.Key, StringComparer.Ordinal)
            .Select(property =>
                BuildProperty(
                    property.Key,
                    property.Value,
                    typeName,
                    given.GetValueOrDefault(property.Key) ?? names[property.Key],
                    shape.Required.Contains(property.Key)
                )
            )
            .ToArray();
        var additional = shape.Additional is { } values ? types.Build(values, typeName, "AdditionalValue") : null;
        return new ModelDefinition
        {
            Name = typeName,
            Origin = site.Origin,
            Documentation = Describe.Of(site),
            Properties = properties,
            AdditionalType = additional,
            Constraints = constraints.ReadObject(site, shape.IsClosed, shape.Additional),
            IsOpen =
                additional is not null
                || (!shape.IsClosed && site.Keywords["additionalProperties"] is not null)
                || shape.Required.Any(name => !shape.Properties.ContainsKey(name)),
            IsClosed = shape.IsClosed,
            IsDeprecated = site.Keywords.IsTrue("deprecated"),
        };
    }

    private PropertyDefinition BuildProperty(
        string wireName,
        SchemaSite site,
        string typeName,
        string name,
        bool isRequired
    )
    {
        var shape = shapes.ReadThrough(site).Shape;
        return new PropertyDefinition
        {
            WireName = wireName,
            Name = name,
            Type = types.Build(site, typeName, name),
            IsRequired = isRequired,
            IsReadOnly = site.Keywords.IsTrue("readOnly"),
            IsWriteOnly = site.Keywords.IsTrue("writeOnly"),
            Constraints = constraints.Read(site),
            Constant = (shape as PrimitiveShape)?.Constant,
            Permission = site.Keywords.Text(Extensions.Permission),
            IsDeprecated = site.Keywords.IsTrue("deprecated"),
            Documentation = Describe.Of(site),
        };
    }
}
