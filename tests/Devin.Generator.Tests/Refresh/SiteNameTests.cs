using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Tests.Refresh;

public sealed class SiteNameTests
{
    [TestCase("/api-reference/v3/sessions/create", "en", "sessions/create")]
    [TestCase("api-reference/v3/overview.md", "en", "overview")]
    [TestCase("/pt-BR/api-reference/v3/a/b.md", "pt-BR", "a/b")]
    public void A_page_has_a_language_and_a_name(string path, string language, string name)
    {
        var page = PageAddress.TryParse(path)!;

        Assert.That((page.Language, page.Name), Is.EqualTo((language, name)));
        Assert.That(
            page.MarkdownPath,
            Is.EqualTo(path.TrimStart('/').Replace(".md", "", StringComparison.Ordinal) + ".md")
        );
    }

    [TestCase("/api-reference/v3/")]
    [TestCase("/api-reference/v3/../x")]
    [TestCase("/api-reference/v3/a/../../x")]
    [TestCase("/api-reference/v3//x")]
    [TestCase("/api-reference/v3/a%2fx")]
    [TestCase("/api-reference/v3/a\\x")]
    [TestCase("/api-reference/v3/A")]
    [TestCase("/api-reference/v3/.a")]
    [TestCase("/api-reference/v3/a.txt")]
    [TestCase("/api-reference/v3/a:b")]
    [TestCase("/api-reference/v3/nul")]
    [TestCase("/api-reference/v3/a/com1.md")]
    [TestCase("/api-reference/v3/a/b/c/d/e/f/g")]
    [TestCase("/api-reference/v3/a\n")]
    [TestCase("/xx/api-reference/v3/a")]
    [TestCase("/api-reference/v1/a")]
    public void Other_paths_are_not_pages(string path) => Assert.That(PageAddress.TryParse(path), Is.Null);

    [Test]
    public void The_index_may_have_links_of_any_form() =>
        Assert.That(
            SiteIndex.PageNames(
                """
                - [A](https://docs.devin.ai/api-reference/v3/a/one.md): text
                - [A again](https://docs.devin.ai/ja/api-reference/v3/a/one.md)
                <https://docs.devin.ai/api-reference/v3/two>
                https://docs.devin.ai/api-reference/v3/three.md
                /api-reference/v3/four
                - [relative](/api-reference/v3/five.md#anchor)
                - [other](https://docs.devin.ai/get-started/six.md)
                """
            ),
            Is.EqualTo(["a/one", "five", "four", "three", "two"])
        );
}
