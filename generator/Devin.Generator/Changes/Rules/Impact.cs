namespace Devin.Generator.Changes.Rules;

/// <summary>What a change does to somebody.</summary>
internal enum Impact
{
    /// <summary>Nothing at all in this project; such a change is not reported unless it is asked for.</summary>
    None,

    /// <summary>Nothing breaks; there is something to know.</summary>
    Info,

    /// <summary>Some programs break, or behave in another way.</summary>
    Warning,

    /// <summary>Programs break.</summary>
    Error,
}
