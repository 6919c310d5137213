namespace Devin.Generator.Model;

/// <summary>The kinds of emitted types.</summary>
internal enum DefinitionKind
{
    Model,
    StringEnum,
    IntegerEnum,
    Union,
}
