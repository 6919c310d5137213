using Devin.Reports.Tests.Browser;
using Devin.Tests.Shared;

namespace Devin.Reports.Tests;

/// <summary>What is shown follows the filters, and the address follows what is shown.</summary>
[TestFixture]
internal sealed class FilterTests : BrowserTests
{
    private const string Shown = "document.querySelectorAll('.finding:not([hidden])').length";
    private const string Count = "document.getElementById('count').textContent";
    private const string Fragment = "decodeURIComponent(location.hash)";

    [Test]
    public async Task A_search_shows_the_findings_with_all_words_and_is_in_the_address()
    {
        await Page.OpenAsync(GeneratedReports.Changes);
        await Page.PressAsync("/", "n", "o", "t", "e", " ", "L", "i", "m");
        await Page.EvaluateAsync<bool>("new Promise(done => setTimeout(() => done(true), 200))");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await Page.EvaluateAsync<string>(Count), Is.EqualTo("1 of 8 findings"));
            Assert.That(await Page.EvaluateAsync<int>(Shown), Is.EqualTo(1));
            Assert.That(await Page.EvaluateAsync<string>(Fragment), Is.EqualTo("#q=note Lim"));
            Assert.That(
                await Page.EvaluateAsync<string>("document.querySelector('.severity:not([hidden]) h2').textContent"),
                Is.EqualTo("Breaking changes 1 of 3")
            );
        });
        await Page.PressAsync("Escape");
        Assert.That(await Page.EvaluateAsync<string>(Count), Is.EqualTo("8 findings"));
    }

    [Test]
    public async Task A_section_and_a_resource_are_in_the_address()
    {
        await Page.OpenAsync(GeneratedReports.Changes);
        await Page.EvaluateAsync<bool>("document.querySelector('[value=info]').click() ?? true");
        Assert.That(await Page.EvaluateAsync<string>(Fragment), Is.EqualTo("#show=error,warning"));
        await Page.EvaluateAsync<bool>(
            "(() => { const s = document.querySelector('select'); s.value = 'Shops'; return s.dispatchEvent(new Event('change', { bubbles: true })); })()"
        );
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await Page.EvaluateAsync<string>(Fragment), Is.EqualTo("#in=Shops&show=error,warning"));
            Assert.That(await Page.EvaluateAsync<string>(Count), Is.EqualTo("1 of 8 findings"));
        });
        await Page.EvaluateAsync<bool>(
            "(document.querySelector('[type=reset]').click(), new Promise(done => setTimeout(() => done(true), 50)))"
        );
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await Page.EvaluateAsync<string>(Fragment), Is.Empty);
            Assert.That(await Page.EvaluateAsync<int>(Shown), Is.EqualTo(8));
        });
    }

    [TestCase("#q=note&show=error", "1 of 8 findings")]
    [TestCase("#in=Shops", "1 of 8 findings")]
    [TestCase("#in=none%20such", "8 findings")]
    [TestCase("#q=%E0%A4%A", "0 of 8 findings")]
    [TestCase("#&&=&x=1", "8 findings")]
    public async Task An_address_restores_what_was_shown(string fragment, string count)
    {
        await Page.OpenAsync(GeneratedReports.Changes, fragment);
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(await Page.EvaluateAsync<string>(Count), Is.EqualTo(count));
            Assert.That(Page.Problems, Is.Empty);
            Assert.That(
                await Page.EvaluateAsync<bool>("document.getElementById('none').checkVisibility()"),
                Is.EqualTo(count.StartsWith('0'))
            );
        });
    }

    [Test]
    public async Task A_copy_in_the_overview_links_to_its_findings()
    {
        await Page.OpenAsync(GeneratedReports.Drift);
        await Page.EvaluateAsync<bool>("document.querySelector('table a[href*=\"zh%2Fv3\"]').click() ?? true");
        await Page.EvaluateAsync<bool>("new Promise(done => setTimeout(() => done(true), 50))");
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(
                await Page.EvaluateAsync<string>("document.querySelector('select').value"),
                Is.EqualTo("zh/v3-openapi.yaml")
            );
            Assert.That(await Page.EvaluateAsync<string>(Count), Does.Match("^[0-9]+ of [0-9]+ findings$"));
        });
    }

    [Test]
    public async Task A_link_opens_its_finding_also_when_the_filters_hide_it()
    {
        await Page.OpenAsync(GeneratedReports.Changes);
        var anchor = await Page.EvaluateAsync<string>("document.querySelector('#info .finding').id");
        foreach (var fragment in (string[])[$"#{anchor}", $"#{anchor}&show=error", $"#{anchor}&q=nothing"])
        {
            await Page.OpenAsync(GeneratedReports.Changes, fragment);
            await Assert.MultipleAsync(async () =>
            {
                Assert.That(
                    await Page.EvaluateAsync<string>("document.querySelector('.finding[aria-current]').id"),
                    Is.EqualTo(anchor)
                );
                Assert.That(
                    await Page.EvaluateAsync<bool>(
                        $"(e => e.open && e.checkVisibility() && e.contains(document.activeElement) && e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight)(document.getElementById('{anchor}'))"
                    )
                );
            });
        }
    }

    [Test]
    public async Task Two_thousand_findings_are_filtered()
    {
        await Page.OpenAsync(GeneratedReports.Large);
        var all = await Page.EvaluateAsync<int>("document.querySelectorAll('.finding').length");
        var first = await Page.EvaluateAsync<double>($"{PageScript.Read("filter.js")}('value_7_')");
        var shown = await Page.EvaluateAsync<int>(Shown);
        var second = await Page.EvaluateAsync<double>($"{PageScript.Read("filter.js")}('value_12_55')");
        var back = await Page.EvaluateAsync<double>($"{PageScript.Read("filter.js")}('')");
        Directory.CreateDirectory(RepositoryFolder.At("artifacts"));
        await File.WriteAllTextAsync(
            RepositoryFolder.At("artifacts/report-times.txt"),
            FormattableString.Invariant(
                $"{all} findings: first search {first:0} ms, second {second:0} ms, all again {back:0} ms; each waits 120 ms for further keys\n"
            )
        );
        Assert.Multiple(() =>
        {
            Assert.That(all, Is.GreaterThanOrEqualTo(2000));
            Assert.That(shown, Is.EqualTo(100));
        });
    }
}
