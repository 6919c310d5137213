namespace Devin.Generator.Drift.Placement;

/// <summary>The sections of a rendered page, in the order in which pages have them.</summary>
internal enum PageSection
{
    /// <summary>How a call is authorized.</summary>
    Authorization,

    /// <summary>Path parameters.</summary>
    Path,

    /// <summary>Query parameters.</summary>
    Query,

    /// <summary>Header parameters.</summary>
    Header,

    /// <summary>The request body.</summary>
    Body,

    /// <summary>The response body.</summary>
    Response,
}
