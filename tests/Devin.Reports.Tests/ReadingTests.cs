using Devin.Reports.Tests.Browser;

namespace Devin.Reports.Tests;

/// <summary>The page can be read by everyone: in both themes, by a screen reader, on paper, and without its script.</summary>
[TestFixture]
internal sealed class ReadingTests : BrowserTests
{
    private static IEnumerable<TestCaseData> Pages() =>
        ((string[])["changes", "drift", "hostile"]).Select(static name => new TestCaseData(name));

    [Test]
    public async Task Text_has_enough_contrast(
        [Values("changes", "drift")] string name,
        [Values("light", "dark")] string theme
    )
    {
        await Page.ShowOnAsync("screen", theme);
        await Page.OpenAsync(PathOf(name));
        await Page.PressAsync("e");
        Assert.That(await Page.EvaluateAsync<string[]>(PageScript.Read("contrast.js")), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Headings_landmarks_and_labels_are_complete(string name)
    {
        await Page.OpenAsync(PathOf(name));
        Assert.That(await Page.EvaluateAsync<string[]>(PageScript.Read("structure.js")), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public async Task The_page_loads_nothing_and_the_console_stays_empty(string name)
    {
        await Page.OpenAsync(PathOf(name));
        await Page.PressAsync("e");
        await Page.EvaluateAsync<bool>("new Promise(done => setTimeout(() => done(true), 200))");
        Assert.Multiple(() =>
        {
            Assert.That(Page.Requests, Is.EqualTo(new[] { new Uri(PathOf(name)).AbsoluteUri }));
            Assert.That(Page.Problems, Is.Empty);
        });
    }

    [Test]
    public async Task Text_of_a_contract_becomes_no_element()
    {
        await Page.OpenAsync(GeneratedReports.Hostile);
        Assert.That(
            await Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('script, style, img')].map(element => element.localName)"
            ),
            Is.EqualTo(new[] { "style", "script" })
        );
        Assert.That(
            await Page.EvaluateAsync<string>("document.body.textContent"),
            Does.Contain("<script>alert(1)</script>")
        );
    }

    [Test]
    public async Task Everything_can_be_read_without_the_script()
    {
        await Page.RunScriptsAsync(false);
        await Page.OpenAsync(GeneratedReports.Changes);
        await Page.RunScriptsAsync(true);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(
                await Page.EvaluateAsync<bool>("document.getElementById('filters').checkVisibility()"),
                Is.False
            );
            Assert.That(
                await Page.EvaluateAsync<int>(
                    "[...document.querySelectorAll('.finding > summary')].filter(summary => summary.checkVisibility()).length"
                ),
                Is.EqualTo(8)
            );
        });
    }

    [Test]
    public async Task Everything_is_printed()
    {
        await Page.OpenAsync(GeneratedReports.Drift);
        await Page.ShowOnAsync("print", "light");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(
                await Page.EvaluateAsync<int>(
                    "[...document.querySelectorAll('.finding > div')].filter(details => !details.checkVisibility()).length"
                ),
                Is.Zero,
                "details that are closed"
            );
            Assert.That(
                await Page.EvaluateAsync<bool>("document.getElementById('filters').checkVisibility()"),
                Is.False
            );
        });
    }

    [Test]
    public async Task A_narrow_window_does_not_scroll_to_the_side([Values("changes", "drift")] string name)
    {
        await Page.ResizeAsync(320, 640);
        await Page.OpenAsync(PathOf(name));
        await Page.PressAsync("e");
        Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320));
    }

    private static string PathOf(string name) =>
        name switch
        {
            "changes" => GeneratedReports.Changes,
            "drift" => GeneratedReports.Drift,
            _ => GeneratedReports.Hostile,
        };
}
