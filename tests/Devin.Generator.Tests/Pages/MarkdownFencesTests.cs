using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

public sealed class MarkdownFencesTests
{
    [TestCase("```yaml a\nx\n```", "yaml a|x")]
    [TestCase("~~~~ yaml a \nx\n~~~\ny\n~~~~~\n", "yaml a|x,~~~,y")]
    [TestCase("````md\n```yaml a\nx\n```\n````\n", "md|```yaml a,x,```")]
    [TestCase("```one\r\nx\r\n```\r\n", "one|x")]
    [TestCase("   ```one\n   x\n   ```\n", "one|   x")]
    [TestCase("    ```one\nx\n", "")]
    [TestCase("\t```one\nx\n", "")]
    [TestCase("``one\nx\n``\n", "")]
    [TestCase("```inline` code```\n", "")]
    [TestCase("~~~one`two\nx\n~~~\n", "one`two|x")]
    [TestCase("```one\nx\n``` not closing\n```\n", "one|x,``` not closing")]
    public void Fences_are_found_as_in_Markdown(string text, string expected)
    {
        var page = new PageText(text, "page.md");
        var blocks = MarkdownFences.Find(page);
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(
                    ';',
                    blocks.Select(block =>
                        $"{block.Info}|{string.Join(',', page.RawLines.Take(block.End).Skip(block.First + 1))}"
                    )
                ),
                Is.EqualTo(expected)
            );
            Assert.That(blocks.All(block => block.IsClosed));
        });
    }

    [Test]
    public void A_fence_that_is_never_closed_is_recognized()
    {
        var block = MarkdownFences.Find(new PageText("text\n```yaml\nx\n", "page.md")).Single();
        Assert.Multiple(() =>
        {
            Assert.That(block.IsClosed, Is.False);
            Assert.That(block.First, Is.EqualTo(1));
        });
    }
}
