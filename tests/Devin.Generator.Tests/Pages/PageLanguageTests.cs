using System.Text;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

/// <summary>A page's language is the fragment's, else the recorded one, else that of the name, else of the script.</summary>
public sealed class PageLanguageTests
{
    private const string Fields = "prompt\nstring\n";
    private const string Fragment = "```yaml ja/a.yaml GET /x\nopenapi: 3.1.0\npaths: {/x: {get: {}}}\n```\n";

    [TestCase("page.de.txt", Fragment, "fr", "ja")]
    [TestCase("page.de.txt", Fields, "fr", "fr")]
    [TestCase("page.de.txt", Fields + "作成", null, "de")]
    [TestCase("de/page.txt", Fields, null, "de")]
    [TestCase("page.pt-BR.rendered.txt", Fields, null, "pt-BR")]
    [TestCase("page.txt", Fields + "作成する", null, "ja")]
    [TestCase("page.txt", Fields + "创建", null, "zh")]
    [TestCase("page.txt", Fields + "세션", null, "ko")]
    [TestCase("page.txt", Fields, null, null)]
    public void The_best_evidence_decides(string name, string text, string? recorded, string? language)
    {
        var page = new SavedPage(name, "xx/" + name, Encoding.UTF8.GetBytes(text));
        Assert.That(PageReader.Read(page, recorded).Language, Is.EqualTo(language));
    }
}
