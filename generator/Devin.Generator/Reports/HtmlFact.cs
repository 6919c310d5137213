namespace Devin.Generator.Reports;

/// <summary>A line of the verdict: a question of a reviewer, and what is the case.</summary>
/// <param name="Question">What it is about, in a few words.</param>
/// <param name="Sentence">What is the case, or what to do.</param>
internal sealed record HtmlFact(string Question, string Sentence)
{
    /// <summary>The first of a long list of names.</summary>
    public const int NamesShown = 8;

    /// <summary>Names of the contract or of the library that the sentence is about.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Several sentences, one for each thing to do.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Appends the fact to a list of descriptions.</summary>
    public void Write(HtmlWriter html)
    {
        html.Write($"<dt>{Question}</dt>\n<dd>{Sentence}");
        if (Names.Count > 0)
        {
            html.Write(" ");
            html.WriteNames(Names.Take(NamesShown));
            if (Names.Count > NamesShown)
            {
                html.Write($", and {Names.Count - NamesShown} more");
            }
        }

        if (Items.Count > 0)
        {
            html.Write("\n<ul>\n");
            foreach (var item in Items)
            {
                html.Write($"<li>{item}</li>\n");
            }

            html.Write("</ul>\n");
        }

        html.Write("</dd>\n");
    }
}
