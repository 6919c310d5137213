namespace Devin.Generator.Documents;

/// <summary>Limits for reading documents, which may come from the web.</summary>
internal static class DocumentLimits
{
    /// <summary>Levels of nesting. Deeper than any hand-written schema; shallow enough for recursive passes.</summary>
    public const int Depth = 200;

    /// <summary>Nodes after aliases are expanded. The largest published contract known has about a tenth.</summary>
    public const long ExpandedNodes = 5_000_000;

    /// <summary>Lines of a saved page. The longest page known has less than a tenth.</summary>
    public const int PageLines = 20_000;

    /// <summary>Lines of a sample on a page.</summary>
    public const int SampleLines = 2_000;
}
