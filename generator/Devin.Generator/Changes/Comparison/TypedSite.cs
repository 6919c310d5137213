using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>A schema of one side, with the type that C# has for it.</summary>
/// <param name="Contract">The side.</param>
/// <param name="Site">The schema.</param>
/// <param name="Use">The type; null where several schemas share one type.</param>
internal sealed record TypedSite(ComparedSide Contract, SchemaSite Site, TypeUse? Use)
{
    /// <summary>The operation of which the schema's properties are arguments: a form, or an object in the query.</summary>
    public Operation? ArgumentsOf { get; init; }

    /// <summary>
    /// The parameter in <c>deepObject</c> style whose properties are arguments; null where their names are sent alone.
    /// </summary>
    public string? DeepName { get; init; }

    /// <summary>What the schema means.</summary>
    public Shape Shape => Contract.Read(Site);

    /// <summary>What the schema means behind all references.</summary>
    public Shape Meaning => Contract.ReadThrough(Site).Shape;

    /// <summary>The schema behind all references.</summary>
    public TypedSite Through() => this with { Site = Contract.ReadThrough(Site).Site };

    /// <summary>The emitted type that the schema became, or null.</summary>
    public TypeDefinition? Definition =>
        Use is null ? Contract.DefinitionAt(Contract.ReadThrough(Site).Site.Pointer)
        : Use is DefinedUse defined ? Contract.Definition(defined.Name)
        : null;

    /// <summary>The name under which the contract lists the schema among its components, or null.</summary>
    public string? ComponentKey => Site.Pointer.Segments is ["components", "schemas", var key] ? key : null;

    /// <summary>The items of a list.</summary>
    public TypedSite Item(SchemaSite site) => new(Contract, site, (Use as ListUse)?.Item);

    /// <summary>The values of a map.</summary>
    public TypedSite Value(SchemaSite site) =>
        new(Contract, site, (Use as MapUse)?.Value ?? (Definition as ModelDefinition)?.AdditionalType);

    /// <summary>A variant of a union.</summary>
    public TypedSite Variant(SchemaSite site) => new(Contract, site, null);

    /// <summary>A property of an object.</summary>
    public TypedSite Property(string wireName, SchemaSite site) =>
        new(
            Contract,
            site,
            (Definition is ModelDefinition model ? Contract.PropertyOf(model, wireName)?.Type : null)
                ?? ArgumentOf(wireName)?.Type
        );

    /// <summary>What consumers write to reach a property of the object.</summary>
    public CSharpMember? MemberOf(string wireName)
    {
        if (ArgumentsOf is not null)
        {
            return ArgumentOf(wireName) is { } argument ? ArgumentMember(ArgumentsOf, argument) : null;
        }

        return Definition is ModelDefinition model && Contract.PropertyOf(model, wireName) is { } member
            ? new CSharpMember(
                $"{model.Name}.{member.Name}",
                MemberLayout.TypeOf(member),
                CSharpType.IsStruct(member.Type)
            )
            : null;
    }

    /// <summary>Whether a property of both objects has the same name in C#, or none on one side.</summary>
    public bool HasSameName(TypedSite other, string wireName) =>
        ArgumentsOf is not null
        || (
            other.ArgumentsOf is null
            && (
                Definition is not ModelDefinition mine
                || other.Definition is not ModelDefinition theirs
                || Contract.PropertyOf(mine, wireName) is not { } one
                || other.Contract.PropertyOf(theirs, wireName) is not { } another
                || one.Name == another.Name
            )
        );

    /// <summary>What consumers write to give a parameter.</summary>
    public static CSharpMember ArgumentMember(Operation operation, Parameter parameter) =>
        new(
            parameter.IsRequired
                ? $"{MethodOf(operation)}({Words.Camel(parameter.Name)})"
                : $"{operation.ParametersTypeName}.{parameter.Name}",
            parameter.IsRequired
                ? OperationLayout.ArgumentType(parameter, parameter.Type)
                : OperationLayout.OptionalArgumentType(parameter),
            CSharpType.IsStruct(parameter.Type)
        );

    /// <summary>What consumers write to call an operation.</summary>
    public static string MethodOf(Operation operation) => $"client.{operation.CallName}";

    private Parameter? ArgumentOf(string property) =>
        ArgumentsOf is null
            ? null
            : Contract.ArgumentOf(ArgumentsOf, DeepName is null ? property : $"{DeepName}[{property}]");
}
