using Devin.Generator.Scalars;

namespace Devin.Generator.Model;

/// <summary>The type of a property, a parameter, an item or a body.</summary>
/// <param name="IsNullable">Whether null is a legal value there.</param>
internal abstract record TypeUse(bool IsNullable);

/// <summary>A type that C# has itself.</summary>
internal sealed record PrimitiveUse(PrimitiveType Type, bool IsNullable) : TypeUse(IsNullable);

/// <summary>Any JSON value: the contract has no type, or one that C# cannot express.</summary>
internal sealed record AnyUse() : TypeUse(true);

/// <summary>An object whose properties the contract leaves open.</summary>
internal sealed record FreeFormUse(bool IsNullable) : TypeUse(IsNullable);

/// <summary>An array.</summary>
internal sealed record ListUse(TypeUse Item, bool IsNullable) : TypeUse(IsNullable);

/// <summary>An object that maps any name to values of one type.</summary>
internal sealed record MapUse(TypeUse Value, bool IsNullable) : TypeUse(IsNullable);

/// <summary>A type that is emitted.</summary>
internal sealed record DefinedUse(string Name, DefinitionKind Kind, bool IsNullable) : TypeUse(IsNullable);
