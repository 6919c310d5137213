namespace Devin.Generator.Drift.Copies;

/// <summary>In which form a copy was saved.</summary>
internal enum CopyForm
{
    /// <summary>A YAML or JSON contract.</summary>
    Contract,

    /// <summary>A Markdown page with a YAML fragment of the contract in a fence.</summary>
    MarkdownPage,

    /// <summary>The text of a rendered documentation page.</summary>
    RenderedPage,
}
