using Devin.Generator.Refresh.Reading;

namespace Devin.Generator.Tests.Refresh;

public sealed class RenderedTextTests
{
    [TestCase("<div>name</div><div>string</div>", "name\nstring\n")]
    [TestCase("<p>a <b>bold</b>\n word</p><p>next</p>", "a bold word\n\nnext\n")]
    [TestCase("<div><span>string</span><span>&lt;uri&gt;</span></div>", "string<uri>\n")]
    [TestCase("<pre>{\n  \"a\": 1\n}</pre>", "{\n\"a\": 1\n}\n")]
    [TestCase("a<script>b</script><style>c</style><!-- d -->e", "ae\n")]
    [TestCase("<nav>menu</nav><main><h1>T</h1>x</main>", "T\n\nx\n")]
    [TestCase("<ul><li>new,<li>exit</ul>", "new,\nexit\n")]
    public void Each_block_is_a_line(string html, string text) =>
        Assert.That(RenderedText.Of($"<html><body>{html}</body></html>"), Is.EqualTo(text));

    [Test]
    public void Depth_and_width_without_bound_are_read()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x";
        var wide = string.Concat(Enumerable.Repeat("<i>y</i>", 100_000));

        Assert.That(RenderedText.Of(deep), Is.EqualTo("x\n"));
        Assert.That(RenderedText.Of(wide), Has.Length.EqualTo(100_001));
    }
}
