namespace DocumentationSite;

/// <summary>How the server responds for a file.</summary>
internal enum ServerBehavior
{
    /// <summary>As it should.</summary>
    Normal,

    /// <summary>After some time.</summary>
    Slow,

    /// <summary>With status 503 and a wait of one second the first time, then as it should.</summary>
    UnavailableOnce,

    /// <summary>With status 500 each time.</summary>
    Broken,

    /// <summary>With status 429 and a wait of one hour.</summary>
    Throttled,

    /// <summary>With status 403.</summary>
    Forbidden,

    /// <summary>With a redirect to the file with <c>-moved</c> before its ending, which is the same file.</summary>
    Moved,

    /// <summary>With a redirect to another host.</summary>
    ElsewhereMoved,

    /// <summary>With a redirect to an address with an invalid host name.</summary>
    MovedNowhere,

    /// <summary>With a redirect to itself.</summary>
    MovedInCircles,

    /// <summary>With an endless file.</summary>
    Endless,

    /// <summary>With half of the file, and then it closes the connection.</summary>
    CutOff,
}
