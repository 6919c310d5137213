namespace Devin.Generator.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
internal enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>The output is usable, and somebody should look.</summary>
    Warning,

    /// <summary>No output was written.</summary>
    Error,
}
