namespace Devin.Generator.Normalization;

/// <summary>The source of a type's name, which decides who keeps a name that two types would get.</summary>
internal enum TypeNameSource
{
    /// <summary>The owner and the property of a schema without a name of its own.</summary>
    Place,

    /// <summary>The key of a component, which has the name before all places.</summary>
    Component,

    /// <summary>The overlay.</summary>
    Overlay,
}
