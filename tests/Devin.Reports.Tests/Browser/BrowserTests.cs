namespace Devin.Reports.Tests.Browser;

/// <summary>Tests with one browser for the fixture and one page for each test.</summary>
internal abstract class BrowserTests
{
    private Chromium? _browser;

    /// <summary>The page of the test.</summary>
    protected BrowserPage Page { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartBrowser() => _browser = await Chromium.StartAsync();

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }

    [SetUp]
    public async Task OpenPage() => Page = await _browser!.OpenPageAsync();
}
