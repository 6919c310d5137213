namespace Devin.Generator.Refresh;

/// <summary>The result of a refresh.</summary>
internal enum RefreshOutcome
{
    /// <summary>The site has nothing new.</summary>
    NothingNew,

    /// <summary>The site has something new, and no change of the reference copy is breaking.</summary>
    New,

    /// <summary>A change of the reference copy is breaking.</summary>
    Breaking,
}
