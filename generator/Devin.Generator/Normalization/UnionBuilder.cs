using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>Turns <c>anyOf</c>, <c>oneOf</c> or a list of types into a union.</summary>
internal sealed class UnionBuilder(
    TypeBuilder types,
    ShapeReader shapes,
    ConstraintReader constraints,
    ReferenceResolver references,
    ICollection<Diagnostic> notes
)
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Value",
        "Unknown",
        "Equals",
        "DeepClone",
        "Validate",
        "Check",
        "GetHashCode",
        "ToString",
        "GetType",
        "Read",
        "Write",
    };

    /// <summary>The union under a name that is taken for it.</summary>
    public UnionDefinition Build(SchemaSite site, UnionShape shape, string typeName)
    {
        var variants = new List<UnionVariant>();
        var known = new Dictionary<TypeUse, int>();
        var discriminator = shape.Discriminator?.Property ?? ImpliedDiscriminator(shape.Variants);
        var mapping = (shape.Discriminator?.Mapping ?? []).ToLookup(
            static entry => entry.Value,
            static entry => entry.Key,
            StringComparer.Ordinal
        );
        var names = new VariantNames(shapes, references).Of(shape.Variants, discriminator);
        var lists = shape
            .Variants.SelectMany(variant => discriminator is null ? [] : ListOf(variant, discriminator))
            .CountBy(static value => value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var (variant, given) in shape.Variants.Zip(names))
        {
            var name =
                IsBase(site, variant) ? "Base"
                : Reserved.Contains(given) || given == typeName ? given + "Variant"
                : given;
            var owner = OwnerOf(variant, name, typeName, names);
            var use = WithoutTimes(types.Build(variant, owner, name)) with { IsNullable = false };
            if (use is DefinedUse defined)
            {
                name = defined.Name;
            }

            if (known.TryGetValue(AsOneType(use), out var index))
            {
                variants[index] = WithoutConstraintsOfOne(variants[index], constraints.Read(variant));
            }
            else
            {
                known.Add(AsOneType(use), variants.Count);
                var values = discriminator is null
                    ? []
                    : DiscriminatorValues(
                        shape,
                        mapping,
                        OwnValues(variant, discriminator, lists),
                        variant,
                        IsBase(site, variant)
                    );
                variants.Add(new UnionVariant(name, use, values, constraints.Read(variant)));
            }
        }

        return new UnionDefinition
        {
            Name = typeName,
            Origin = site.Origin,
            Documentation = Describe.Of(site),
            Variants = Distinct(variants, site),
            DiscriminatorProperty = discriminator,
        };
    }

    /// <summary>Whether a variant is the schema itself, which others extend.</summary>
    private static bool IsBase(SchemaSite union, SchemaSite variant) => variant.Pointer == union.Pointer;

    /// <summary>
    /// What is before the name of a variant in the name of its type: the name of the union without what the variant's
    /// repeats of it. The variant <c>EventCreate</c> of <c>IngestionEvent</c> is <c>IngestionEventCreate</c>, and
    /// <c>NumericScore</c> of <c>Score</c> is <c>NumericScore</c>.
    /// </summary>
    private string OwnerOf(SchemaSite variant, string name, string typeName, string[] names)
    {
        if (shapes.Read(variant) is not ObjectShape)
        {
            return typeName;
        }

        var repeated = Enumerable
            .Range(1, Math.Min(name.Length, typeName.Length))
            .Where(length => length == name.Length || char.IsUpper(name[length]))
            .Where(length => typeName.EndsWith(name[..length], StringComparison.Ordinal))
            .LastOrDefault(name.EndsWith(typeName, StringComparison.Ordinal) ? typeName.Length : 0);
        var owner = typeName[..^repeated];
        var isTaken =
            owner + name == typeName || types.IsNameOfComponent(owner + name) || names.Contains(name[repeated..]);
        return isTaken ? typeName : owner;
    }

    /// <summary>
    /// Of two variants of one type, a value that breaks the constraints of one can be the other. A secret of one is a secret.
    /// </summary>
    private static UnionVariant WithoutConstraintsOfOne(UnionVariant variant, ValueConstraints? others) =>
        ValueConstraints.AreSame(variant.Constraints, others)
            ? variant
            : variant with
            {
                Constraints = new ValueConstraints
                {
                    IsSecret = variant.Constraints?.IsSecret is true || others?.IsSecret is true,
                }.OrNull(),
            };

    /// <summary>Times as integers: two variants of a union never have the same C# type.</summary>
    private static TypeUse WithoutTimes(TypeUse use) =>
        use switch
        {
            PrimitiveUse { Type: PrimitiveType.UnixTime } time => time with { Type = PrimitiveType.Int64 },
            ListUse list => list with { Item = WithoutTimes(list.Item) },
            MapUse map => map with { Value = WithoutTimes(map.Value) },
            _ => use,
        };

    /// <summary>The same for types that are one type in C#, which has one conversion only.</summary>
    private static TypeUse AsOneType(TypeUse use) =>
        use switch
        {
            PrimitiveUse { Type: PrimitiveType.Binary } => new PrimitiveUse(PrimitiveType.String, false),
            PrimitiveUse { Type: PrimitiveType.Base64UrlBytes } => new PrimitiveUse(PrimitiveType.Bytes, false),
            ListUse list => new ListUse(AsOneType(list.Item) with { IsNullable = IsNullableStruct(list.Item) }, false),
            MapUse map => new MapUse(AsOneType(map.Value) with { IsNullable = IsNullableStruct(map.Value) }, false),
            _ => use with { IsNullable = false },
        };

    /// <summary>A nullable struct is a type of its own, a nullable class is not.</summary>
    private static bool IsNullableStruct(TypeUse use) =>
        use is DefinedUse { IsNullable: true, Kind: DefinitionKind.StringEnum or DefinitionKind.IntegerEnum }
        || use is PrimitiveUse { IsNullable: true } primitive && ScalarTable.Of(primitive.Type).IsStruct;

    private UnionVariant[] Distinct(List<UnionVariant> variants, SchemaSite site)
    {
        var distinct = variants.DistinctBy(static variant => variant.Name).ToArray();
        if (distinct.Length < variants.Count)
        {
            var twice = variants.Except(distinct).First().Name;
            notes.Add(
                new Diagnostic(
                    Severity.Warning,
                    DiagnosticCodes.NotExpressible,
                    $"{PlaceWords.First(site.Pointer)} has two variants with the C# name {twice}. Values of the second are kept as JSON.",
                    site.Node.Location,
                    site.Pointer
                )
            );
        }

        return distinct;
    }

    /// <summary>The discriminator values of a variant.</summary>
    private IReadOnlyList<string> DiscriminatorValues(
        UnionShape union,
        ILookup<string, string> mapping,
        IReadOnlyList<string> own,
        SchemaSite variant,
        bool isBase
    )
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        var component = isBase ? variant : (shapes.Read(shapes.Unions.SourceOf(variant)) as ReferenceShape)?.Target;
        if (component is { Pointer: var pointer })
        {
            var key = pointer.Segments[^1];
            values.UnionWith(mapping["#" + pointer].Concat(mapping[key]));
            if (values.Count == 0 && union.Discriminator is not null && own.Count == 0)
            {
                values.Add(key);
            }
        }

        values.UnionWith(own);
        return [.. values];
    }

    /// <summary>A property that every variant has, with constants that no two share.</summary>
    private string? ImpliedDiscriminator(IReadOnlyList<SchemaSite> variants)
    {
        var objects = variants.Select(variant => shapes.ReadThrough(variant).Shape as ObjectShape).ToArray();
        if (objects.Length < 2 || objects.Any(static shape => shape is null))
        {
            return null;
        }

        return objects[0]!
            .Properties.Keys.Order(StringComparer.Ordinal)
            .FirstOrDefault(name =>
            {
                var known = new HashSet<string>(StringComparer.Ordinal);
                return variants.All(variant =>
                    ConstantsOf(variant, name) is { Count: > 0 } constants && constants.All(known.Add)
                );
            });
    }

    /// <summary>The values of the discriminator that a variant lists: one, or several that no other variant lists.</summary>
    private IReadOnlyList<string> OwnValues(SchemaSite variant, string property, IReadOnlyDictionary<string, int> lists)
    {
        var values = ListOf(variant, property);
        return values.Count == 1 || values.All(value => lists[value] == 1) ? values : [];
    }

    private IReadOnlyList<string> ConstantsOf(SchemaSite variant, string property) =>
        ListOf(variant, property) is { Count: 1 } constants ? constants : [];

    /// <summary>The values that a property of a variant lists; none if it allows others too.</summary>
    private IReadOnlyList<string> ListOf(SchemaSite variant, string property)
    {
        if (
            shapes.ReadThrough(variant).Shape is not ObjectShape shape
            || !shape.Properties.TryGetValue(property, out var site)
        )
        {
            return [];
        }

        var listed = shapes.ReadThrough(site).Shape;
        return listed is EnumShape { AllowsOthers: true }
            ? []
            : ListedValues.Of(listed, isInteger: false) ?? ListedValues.Of(listed, isInteger: true) ?? [];
    }
}
