using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>A type that is emitted.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Origin">Where the contract has it.</param>
/// <param name="Documentation">What the contract says about it.</param>
internal abstract record TypeDefinition(string Name, Origin Origin, Documentation Documentation)
{
    /// <summary>Which kind of type it is.</summary>
    public abstract DefinitionKind Kind { get; }
}

/// <summary>An object with properties.</summary>
/// <param name="Properties">The properties, in ordinal order of their names on the wire.</param>
/// <param name="AdditionalType">The type of properties that are not listed, where the contract gives one.</param>
/// <param name="IsClosed">Whether the contract forbids properties that are not listed.</param>
/// <param name="IsDeprecated">Whether the contract advises against it.</param>
internal sealed record ModelDefinition(
    string Name,
    Origin Origin,
    Documentation Documentation,
    IReadOnlyList<PropertyDefinition> Properties,
    TypeUse? AdditionalType,
    bool IsClosed,
    bool IsDeprecated
) : TypeDefinition(Name, Origin, Documentation)
{
    public override DefinitionKind Kind => DefinitionKind.Model;
}

/// <summary>A property of a model.</summary>
/// <param name="WireName">The name in JSON.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type; its nullability is the contract's, without regard to presence.</param>
/// <param name="IsRequired">Whether it is always present.</param>
/// <param name="Constant">The only value the contract allows, as JSON; else null.</param>
/// <param name="Permission">The permission that sending it needs, where the contract says so.</param>
internal sealed record PropertyDefinition(
    string WireName,
    string Name,
    TypeUse Type,
    bool IsRequired,
    string? Constant,
    string? Permission,
    bool IsDeprecated,
    Origin Origin,
    Documentation Documentation
);

/// <summary>A string or an integer of which the contract lists values.</summary>
/// <param name="Values">The values, ordered: strings ordinally, integers by value.</param>
/// <param name="Places">The schemas of the contract that list them.</param>
internal sealed record EnumDefinition(
    string Name,
    Origin Origin,
    Documentation Documentation,
    bool IsInteger,
    IReadOnlyList<EnumValue> Values,
    IReadOnlyList<JsonPointer> Places
) : TypeDefinition(Name, Origin, Documentation)
{
    public override DefinitionKind Kind => IsInteger ? DefinitionKind.IntegerEnum : DefinitionKind.StringEnum;
}

/// <summary>A value of an enum.</summary>
/// <param name="Text">The value on the wire; an integer as its digits.</param>
/// <param name="Name">The member's name in C#.</param>
/// <param name="Drift">Which copies of the contract list it, where they disagree; else null.</param>
internal sealed record EnumValue(string Text, string Name, ValueDrift? Drift = null);

/// <summary>That some copies of the contract list a value, and others that show the same place do not.</summary>
/// <param name="IsInReference">Whether the reference copy lists it.</param>
internal sealed record ValueDrift(
    bool IsInReference,
    IReadOnlyList<ContractCopy> ListedBy,
    IReadOnlyList<ContractCopy> NotListedBy
);

/// <summary>A copy of the contract.</summary>
/// <param name="Published">When it was published, where somebody recorded it.</param>
internal sealed record ContractCopy(string Id, string? Language, string? Published);

/// <summary>A value that has one of several types.</summary>
/// <param name="Variants">The types, in the order in which reading tries them.</param>
/// <param name="DiscriminatorProperty">The property whose text names the variant, where there is one.</param>
internal sealed record UnionDefinition(
    string Name,
    Origin Origin,
    Documentation Documentation,
    IReadOnlyList<UnionVariant> Variants,
    string? DiscriminatorProperty
) : TypeDefinition(Name, Origin, Documentation)
{
    public override DefinitionKind Kind => DefinitionKind.Union;
}

/// <summary>One type of a union.</summary>
/// <param name="Name">The name of the accessor in C#.</param>
/// <param name="Type">The type, never nullable.</param>
/// <param name="DiscriminatorValues">The texts of the discriminator that name this variant.</param>
internal sealed record UnionVariant(string Name, TypeUse Type, IReadOnlyList<string> DiscriminatorValues);
