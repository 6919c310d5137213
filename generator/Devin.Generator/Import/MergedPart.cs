namespace Devin.Generator.Import;

/// <summary>The parts of a document that differ in what a fragment may leave out.</summary>
internal enum MergedPart
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>The paths.</summary>
    Paths,

    /// <summary>The methods of a path.</summary>
    PathItem,

    /// <summary>The groups of components.</summary>
    Components,

    /// <summary>The components of a group.</summary>
    ComponentGroup,

    /// <summary>Anything else, which fragments show whole or not at all.</summary>
    Value,
}
