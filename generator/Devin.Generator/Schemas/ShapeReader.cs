using Devin.Generator.Diagnostics;
using Devin.Generator.OpenApi;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// Reads the meaning of a schema. Every spelling of null (<c>anyOf</c> or <c>oneOf</c> with null, a list of types,
/// <c>nullable</c>, null among enum values, at any depth) gives the same shape.
/// </summary>
internal sealed class ShapeReader
{
    private const string Null = "null";

    private readonly ShapeMemory _memory = new();
    private readonly Descendants _descendants;
    private readonly ReferenceResolver _references;
    private readonly ICollection<Diagnostic> _notes;
    private readonly CompositionBudget _budget;

    public ShapeReader(ReferenceResolver references, ICollection<Diagnostic> notes, CompositionBudget budget)
    {
        (_references, _notes, _budget) = (references, notes, budget);
        _descendants = new Descendants(references);
        Unions = new UnionParts(this, notes);
    }

    /// <summary>The variants of unions with what is beside them.</summary>
    public UnionParts Unions { get; }

    /// <summary>The shape of a schema. It is read once, however many schemas are composed of it.</summary>
    /// <exception cref="ContractException">
    /// A reference cannot be resolved, or the contract is composed of too many schemas.
    /// </exception>
    public Shape Read(SchemaSite site)
    {
        if (_memory.Find(site) is { } known)
        {
            return known;
        }

        _budget.Spend(1, site);
        if (!_memory.TryOpen(site))
        {
            Note(site, "refers to itself only. C# has no type for that, so any JSON value is accepted.");
            return new AnyShape();
        }

        var shape = ReadOpen(site);
        _memory.Close(site, shape);
        return shape;
    }

    /// <summary>Takes the parts of a schema that is composed of others from the budget.</summary>
    public void Spend(int parts, SchemaSite site) => _budget.Spend(parts, site);

    /// <summary>Whether a schema lists values, and fewer than another one that every value has to match too.</summary>
    public bool ListsFewerValues(SchemaSite some, SchemaSite others) =>
        CountOfValues(some) is { } count && count < (CountOfValues(others) ?? int.MaxValue);

    /// <summary>Gives a schema that is made of others its shape.</summary>
    public void Define(SchemaSite composed, Shape shape) => _memory.Add(composed, shape);

    private Shape ReadOpen(SchemaSite site)
    {
        var schema = site.Keywords;
        if (NullSpelling.IsNull(schema))
        {
            return new NullShape();
        }

        var isNullable = schema.IsTrue("nullable");
        if (schema["$ref"] is ScalarNode { Kind: ScalarKind.String } reference)
        {
            var target = _references.Resolve(reference, site.Pointer);
            return HasStructureBesideReference(schema)
                ? AllOfComposition.Merge(this, _notes, site, [target, site.Without("$ref")], isNullable)
                : new ReferenceShape(target, isNullable);
        }

        if (schema.Sequence("allOf") is { Items.Count: > 0 } allOf)
        {
            var parts = allOf
                .Items.Select((part, index) => _descendants.WithoutThem(site.At(part, "allOf", index), site))
                .ToList();
            if (HasStructure(schema, "allOf"))
            {
                parts.Add(site.Without("allOf"));
            }

            return AllOfComposition.Merge(this, _notes, site, parts, isNullable);
        }

        foreach (var keyword in (string[])["anyOf", "oneOf"])
        {
            if (schema.Sequence(keyword) is { Items.Count: > 0 } branches)
            {
                return ReadBranches(site, keyword, branches, isNullable);
            }
        }

        if (_descendants.Of(site) is { Count: > 0 } descendants)
        {
            _budget.Spend(descendants.Count, site);
            return new UnionShape(
                [.. descendants, site.Without("discriminator")],
                ReadDiscriminator(schema),
                isNullable
            );
        }

        return ReadTyped(site, schema, isNullable);
    }

    /// <summary>The shape of a schema behind all references; null joins on the way.</summary>
    public (Shape Shape, SchemaSite Site) ReadThrough(SchemaSite site)
    {
        HashSet<JsonPointer>? seen = null;
        var isNullable = false;
        while (true)
        {
            var shape = Read(site);
            if (shape is not ReferenceShape next || !(seen ??= []).Add(next.Target.Pointer))
            {
                return (isNullable ? shape with { IsNullable = true } : shape, site);
            }

            isNullable |= next.IsNullable;
            site = next.Target;
        }
    }

    private Shape ReadBranches(SchemaSite site, string keyword, SequenceNode branches, bool isNullable)
    {
        var list = new VariantList(this);
        var hasOthers = !branches.Items.All(NullSpelling.IsNullBranch);
        for (var index = 0; index < branches.Items.Count; index++)
        {
            if (hasOthers && NullSpelling.IsNullBranch(branches.Items[index]))
            {
                isNullable = true;
            }
            else
            {
                list.Add(site.At(branches.Items[index], keyword, index));
            }
        }

        var variants = list.Variants;
        isNullable |= list.HasNull;
        if (HasStructure(site.Keywords, keyword) && variants.All(variant => Read(variant) is AnyShape))
        {
            // Branches without a type, such as lists of required names, constrain the keywords beside them.
            var alone = Read(site.Without(keyword));
            return isNullable && variants.Count < branches.Items.Count ? alone with { IsNullable = true } : alone;
        }

        if (HasStructure(site.Keywords, keyword) && variants.Count > 0)
        {
            var beside = site.Without(keyword).Without("discriminator");
            if (Read(beside) is AnyShape or FreeFormShape or ObjectShape or MapShape or ReferenceShape)
            {
                variants = Unions.Distribute([beside], variants);
            }
            else
            {
                Note(site, $"has '{keyword}' beside other constraints on its structure. Only '{keyword}' is used.");
            }
        }

        if (variants.Count == 1)
        {
            var only = Read(variants[0]);
            return isNullable ? only with { IsNullable = true } : only;
        }

        var collapsed = VariantCollapse.TryCollapse(this, variants, isNullable);
        if (collapsed is AnyShape && variants.Any(variant => Read(variant) is ReferenceShape))
        {
            Note(
                site,
                $"has a branch of '{keyword}' that allows any value, so the types of the others have no effect."
            );
        }

        return collapsed ?? new UnionShape(variants, ReadDiscriminator(site.Keywords), isNullable);
    }

    /// <summary>
    /// The number of values that a schema lists; null if it lists none. Its shape is not read, because a property can have
    /// the type of the object that is being read.
    /// </summary>
    private int? CountOfValues(SchemaSite site)
    {
        var schema = _references.Follow(site).Keywords;
        return schema["const"] is not null ? 1 : schema.Sequence("enum")?.Items.Count;
    }

    private static Discriminator? ReadDiscriminator(MappingNode schema)
    {
        if (
            schema.Mapping("discriminator") is not { } discriminator
            || discriminator.Text("propertyName") is not { } name
        )
        {
            return null;
        }

        var mapping = discriminator.Mapping("mapping")?.Members ?? [];
        return new Discriminator(
            name,
            mapping
                .Where(static member => member.Value is ScalarNode { Kind: ScalarKind.String })
                .Select(static member => KeyValuePair.Create(member.Name, ((ScalarNode)member.Value).Text))
                .ToArray()
        );
    }

    private Shape ReadTyped(SchemaSite site, MappingNode schema, bool isNullable)
    {
        var types = TypesOf(schema);
        isNullable |= types.Remove(Null);
        if (EnumKeyword.Read(schema, types) is { } values)
        {
            return ReadEnum(site, values, isNullable || values.HasNull);
        }

        if (types.Count > 1)
        {
            var variants = types.Select((type, index) => OfType(site, type, index)).ToArray();
            return VariantCollapse.TryCollapse(this, variants, isNullable)
                ?? new UnionShape(variants, null, isNullable);
        }

        return types.Count == 1 ? ReadOfType(site, schema, types[0], isNullable) : new AnyShape();
    }

    private Shape ReadOfType(SchemaSite site, MappingNode schema, string type, bool isNullable)
    {
        switch (type)
        {
            case "object":
                return ObjectKeywords.Read(site, schema, isNullable);
            case "array":
                return ArrayKeywords.Read(site, schema, isNullable);
            default:
                if (ScalarTable.Find(type, schema) is { } scalar)
                {
                    return new PrimitiveShape(scalar, null, isNullable);
                }

                Note(site, $"has the type '{type}', which JSON Schema does not define. Any JSON value is accepted.");
                return new AnyShape();
        }
    }

    private Shape ReadEnum(SchemaSite site, EnumKeyword values, bool isNullable)
    {
        if (values.Shape(isNullable) is { } shape)
        {
            return shape;
        }

        Note(site, "has an enum with values of several types. C# has no type for that, so any JSON value is accepted.");
        return new AnyShape();
    }

    private static List<string> TypesOf(MappingNode schema) =>
        schema["type"] switch
        {
            ScalarNode single => [WordOf(single)],
            SequenceNode list => list
                .Items.OfType<ScalarNode>()
                .Select(WordOf)
                .Distinct(StringComparer.Ordinal)
                .ToList(),
            _ => InferType(schema) is { } inferred ? [inferred] : [],
        };

    private static string WordOf(ScalarNode type) => NullSpelling.IsWord(type) ? Null : type.Text;

    private static string? InferType(MappingNode schema)
    {
        if (
            schema["properties"] is not null
            || schema["additionalProperties"] is not null
            || schema["patternProperties"] is not null
        )
        {
            return "object";
        }

        if (schema["items"] is not null || schema["prefixItems"] is not null)
        {
            return "array";
        }

        return schema["pattern"] is not null || schema["minLength"] is not null || schema["maxLength"] is not null
            ? "string"
            : null;
    }

    private static bool HasStructureBesideReference(MappingNode schema) => HasStructure(schema, "$ref");

    private static bool HasStructure(MappingNode schema, string beside) =>
        schema.Members.Any(member =>
            member.Name != beside
            && (
                member.Name
                    is "properties"
                        or "required"
                        or "additionalProperties"
                        or "allOf"
                        or "items"
                        or "enum"
                        or "const"
                || (member.Name is "anyOf" or "oneOf" && beside is not ("anyOf" or "oneOf"))
            )
        );

    /// <summary>One type of a list of types, as a schema of its own.</summary>
    private static SchemaSite OfType(SchemaSite site, string type, int index)
    {
        var members = site
            .Keywords.Members.Where(static member =>
                member.Name is not ("title" or "description" or "default" or "nullable")
            )
            .Select(member =>
                member.Name == "type"
                    ? member with
                    {
                        Value = new ScalarNode(member.Value.Location, ScalarKind.String, type),
                    }
                    : member
            )
            .ToArray();
        return new SchemaSite(new MappingNode(site.Node.Location, members), site.Pointer.Append("type").Append(index));
    }

    /// <summary>
    /// Warns about a part of a schema that is not expressed; the text continues the name of the place.
    /// </summary>
    private void Note(SchemaSite site, string message) =>
        _notes.Add(
            new Diagnostic(
                Severity.Warning,
                DiagnosticCodes.NotExpressible,
                $"{PlaceWords.First(site.Pointer)} {message}",
                site.Node.Location,
                site.Pointer
            )
        );
}
