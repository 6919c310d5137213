namespace Devin.Generator.Drift.Copies;

/// <summary>The form of a saved copy.</summary>
internal enum CopyForm
{
    /// <summary>A YAML or JSON contract.</summary>
    Contract,

    /// <summary>A Markdown page with a YAML fragment of the contract in a fence.</summary>
    MarkdownPage,

    /// <summary>The text of a rendered documentation page.</summary>
    RenderedPage,
}
