namespace Devin.Generator.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
internal enum Severity
{
    /// <summary>Information; no action is needed.</summary>
    Information,

    /// <summary>The output is usable, but needs a review.</summary>
    Warning,

    /// <summary>No output was written.</summary>
    Error,
}
