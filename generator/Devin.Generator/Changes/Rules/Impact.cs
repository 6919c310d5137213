namespace Devin.Generator.Changes.Rules;

/// <summary>What a change does to programs.</summary>
internal enum Impact
{
    /// <summary>Nothing; such a change is listed only with <c>--all</c>.</summary>
    None,

    /// <summary>Nothing breaks.</summary>
    Info,

    /// <summary>Some programs break, or behave in another way.</summary>
    Warning,

    /// <summary>Programs break.</summary>
    Error,
}
