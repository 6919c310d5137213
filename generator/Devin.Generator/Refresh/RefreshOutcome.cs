namespace Devin.Generator.Refresh;

/// <summary>How a refresh ended.</summary>
internal enum RefreshOutcome
{
    /// <summary>The site has nothing that is not at hand.</summary>
    NothingNew,

    /// <summary>The site has something new, and no change of the reference copy is breaking.</summary>
    New,

    /// <summary>A change of the reference copy is breaking.</summary>
    Breaking,
}
