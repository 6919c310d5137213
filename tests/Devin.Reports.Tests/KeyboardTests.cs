using Devin.Reports.Tests.Browser;

namespace Devin.Reports.Tests;

/// <summary>The page can be used without a mouse.</summary>
[TestFixture]
internal sealed class KeyboardTests : BrowserTests
{
    private const string Current =
        "[...document.querySelectorAll('.finding')].indexOf(document.activeElement.closest('.finding'))";

    [Test]
    public async Task Keys_move_between_findings_that_are_shown_and_open_them()
    {
        await Page.OpenAsync(GeneratedReports.Changes, "#show=error,info");
        await Page.PressAsync("j");
        Assert.That(await Page.EvaluateAsync<int>(Current), Is.Zero);
        await Page.PressAsync("j", "j", "j");
        Assert.That(await Page.EvaluateAsync<int>(Current), Is.EqualTo(4), "the warning is not shown");
        await Page.PressAsync("k");
        Assert.That(await Page.EvaluateAsync<int>(Current), Is.EqualTo(2));
        await Page.PressAsync("j", "Enter");
        var anchor = await Page.EvaluateAsync<string>("document.activeElement.closest('.finding[open]').id");
        Assert.That(
            await Page.EvaluateAsync<string>("decodeURIComponent(location.hash)"),
            Is.EqualTo($"#{anchor}&show=error,info")
        );
        await Page.PressAsync("Enter");
        Assert.That(
            await Page.EvaluateAsync<string>("decodeURIComponent(location.hash)"),
            Is.EqualTo("#show=error,info")
        );
    }

    [Test]
    public async Task One_key_opens_and_closes_all()
    {
        await Page.OpenAsync(GeneratedReports.Changes);
        await Page.PressAsync("e");
        Assert.That(await Page.EvaluateAsync<int>("document.querySelectorAll('.finding:not([open])').length"), Is.Zero);
        await Page.PressAsync("e");
        Assert.That(await Page.EvaluateAsync<int>("document.querySelectorAll('.finding[open]').length"), Is.Zero);
    }

    [Test]
    public async Task The_page_lists_the_shortcuts_and_turns_them_off()
    {
        await Page.OpenAsync(GeneratedReports.Changes);
        await Page.PressAsync("?");
        Assert.That(await Page.EvaluateAsync<bool>("document.querySelector('[name=keys]').checkVisibility()"));
        await Page.EvaluateAsync<bool>("document.querySelector('[name=keys]').click() ?? true");
        await Page.PressAsync("j");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await Page.EvaluateAsync<int>(Current), Is.EqualTo(-1));
            Assert.That(await Page.EvaluateAsync<string>("location.hash"), Is.EqualTo("#keys=off"));
        });
    }

    [Test]
    public async Task Every_stop_of_the_tab_key_is_visible()
    {
        await Page.OpenAsync(GeneratedReports.Drift);
        var stops = new List<string>();
        for (var stop = 0; stop < 40; stop++)
        {
            await Page.PressAsync("Tab");
            stops.Add(
                await Page.EvaluateAsync<string>(
                    "(e => `${e.localName} ${getComputedStyle(e).outlineStyle === 'none' || e.getBoundingClientRect().width < 2 ? 'invisible' : 'visible'}`)(document.activeElement)"
                )
            );
        }

        Assert.That(stops, Has.All.EndsWith(" visible"));
        Assert.That(stops, Does.Contain("summary visible").And.Contain("input visible").And.Contain("select visible"));
        Assert.That(stops[0], Is.EqualTo("a visible"), "the link to the findings");
    }
}
