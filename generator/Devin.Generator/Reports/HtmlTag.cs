namespace Devin.Generator.Reports;

/// <summary>A word or a name with a colored background.</summary>
/// <param name="Style">The class of the style sheet.</param>
/// <param name="Word">The word.</param>
internal sealed record HtmlTag(string Style, string Word)
{
    /// <summary>Appends the tag.</summary>
    public void Write(HtmlWriter html) => html.Write($"<span class=\"tag {Style}\">{Word}</span>");
}
