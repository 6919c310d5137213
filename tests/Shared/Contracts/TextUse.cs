namespace Devin.Tests.Shared.Contracts;

/// <summary>Where a text is used: it decides which characters it can have.</summary>
internal enum TextUse
{
    /// <summary>In JSON, in a query or in a form: any character.</summary>
    Body,

    /// <summary>In a segment of a path, which is never empty.</summary>
    Path,

    /// <summary>In a header: ASCII.</summary>
    Header,

    /// <summary>In a list or object of a parameter: no character that separates items.</summary>
    Item,
}
