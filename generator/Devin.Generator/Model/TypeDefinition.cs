using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>A type that is emitted.</summary>
internal abstract record TypeDefinition
{
    /// <summary>Its C# name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the contract has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Its documentation in the contract.</summary>
    public required Documentation Documentation { get; init; }

    /// <summary>Which kind of type it is.</summary>
    public abstract DefinitionKind Kind { get; }
}

/// <summary>An object with properties.</summary>
internal sealed record ModelDefinition : TypeDefinition
{
    /// <summary>The properties, in ordinal order of their names on the wire.</summary>
    public required IReadOnlyList<PropertyDefinition> Properties { get; init; }

    /// <summary>The type of properties that are not listed, where the contract gives one.</summary>
    public TypeUse? AdditionalType { get; init; }

    /// <summary>The constraints of the object as a whole; null if there are none.</summary>
    public ValueConstraints? Constraints { get; init; }

    /// <summary>Whether the contract allows other properties, or requires some that it does not describe.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the contract does not allow unlisted properties.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    public override DefinitionKind Kind => DefinitionKind.Model;
}

/// <summary>A property of a model.</summary>
internal sealed record PropertyDefinition
{
    /// <summary>The name in JSON.</summary>
    public required string WireName { get; init; }

    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The type; its nullability is the contract's, without regard to presence.</summary>
    public required TypeUse Type { get; init; }

    /// <summary>Whether it is always present.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether only the service sets it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the service never returns it.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>The only value the contract allows, as JSON; else null.</summary>
    public string? Constant { get; init; }

    /// <summary>The constraints of its value; null if there are none.</summary>
    public ValueConstraints? Constraints { get; init; }

    /// <summary>The permission that sending it requires; null if the contract names none.</summary>
    public string? Permission { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Its documentation in the contract.</summary>
    public required Documentation Documentation { get; init; }
}

/// <summary>A string or an integer of which the contract lists values.</summary>
internal sealed record EnumDefinition : TypeDefinition
{
    /// <summary>Whether its values are integers.</summary>
    public bool IsInteger { get; init; }

    /// <summary>Whether the contract allows any other string too.</summary>
    public bool AllowsOthers { get; init; }

    /// <summary>The values, ordered: strings ordinally, integers by value.</summary>
    public required IReadOnlyList<EnumValue> Values { get; init; }

    /// <summary>The titles and descriptions that the contract gives to values.</summary>
    public required IReadOnlyDictionary<string, ValueText> Texts { get; init; }

    /// <summary>The schemas of the contract that list them.</summary>
    public required IReadOnlyList<JsonPointer> Places { get; init; }

    public override DefinitionKind Kind => IsInteger ? DefinitionKind.IntegerEnum : DefinitionKind.StringEnum;
}

/// <summary>A value of an enum.</summary>
/// <param name="Text">The value on the wire; an integer as its digits.</param>
/// <param name="Name">The member's name in C#.</param>
/// <param name="Drift">Which copies of the contract list it, where they disagree; else null.</param>
internal sealed record EnumValue(string Text, string Name, ValueDrift? Drift = null)
{
    /// <summary>Its description in the contract; null if it has none.</summary>
    public string? Description { get; init; }
}

/// <summary>The copies of the contract that list a value, and those that show the same place without it.</summary>
/// <param name="IsInReference">Whether the reference copy lists it.</param>
internal sealed record ValueDrift(
    bool IsInReference,
    IReadOnlyList<ContractCopy> ListedBy,
    IReadOnlyList<ContractCopy> NotListedBy
);

/// <summary>A copy of the contract.</summary>
/// <param name="Published">The publication date; null if none is recorded.</param>
internal sealed record ContractCopy(string Id, string? Language, string? Published);

/// <summary>A value that has one of several types.</summary>
internal sealed record UnionDefinition : TypeDefinition
{
    /// <summary>The types, in the order in which reading tries them.</summary>
    public required IReadOnlyList<UnionVariant> Variants { get; init; }

    /// <summary>The property whose text names the variant, where there is one.</summary>
    public string? DiscriminatorProperty { get; init; }

    public override DefinitionKind Kind => DefinitionKind.Union;
}

/// <summary>One type of a union.</summary>
/// <param name="Name">The name of the accessor in C#.</param>
/// <param name="Type">The type, never nullable.</param>
/// <param name="DiscriminatorValues">The texts of the discriminator that name this variant.</param>
/// <param name="Constraints">The constraints of its values; null if there are none.</param>
internal sealed record UnionVariant(
    string Name,
    TypeUse Type,
    IReadOnlyList<string> DiscriminatorValues,
    ValueConstraints? Constraints = null
);
