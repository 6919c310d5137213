using DocumentationSite;

namespace Devin.Generator.Tests.Refresh;

/// <summary>Servers that fail, are slow or send somewhere else. Whatever happens, the folder is as before.</summary>
public sealed class ServerFaultTests
{
    private const string Document = "v3-openapi.yaml";

    private RefreshRun _run = null!;

    [SetUp]
    public async Task StartAsync() => _run = await RefreshRun.StartAsync();

    [TearDown]
    public async Task StopAsync() => await _run.DisposeAsync();

    [TestCase(nameof(ServerBehavior.Broken), "responds with status 500 after 3 attempts. Try again later.")]
    [TestCase(
        nameof(ServerBehavior.Throttled),
        "responds with status 429 and asks to wait 3600 seconds, more than the limit of 60. Try again later."
    )]
    [TestCase(nameof(ServerBehavior.Forbidden), "responds with status 403. Expected 200, 304 or 404.")]
    [TestCase(nameof(ServerBehavior.ElsewhereMoved), "redirects to another host, 'http://docs.example'.")]
    [TestCase(nameof(ServerBehavior.MovedNowhere), "redirects without a valid target.")]
    [TestCase(nameof(ServerBehavior.MovedInCircles), "redirects more than 5 times.")]
    [TestCase(nameof(ServerBehavior.Endless), "has more than 8388608 bytes.")]
    [TestCase(nameof(ServerBehavior.CutOff), "cannot be retrieved (")]
    [TestCase(nameof(ServerBehavior.Slow), "does not respond within 1 seconds after 3 attempts.", "--timeout", "1")]
    public void A_failure_is_named_with_the_address_and_nothing_is_written(
        string behavior,
        string message,
        params string[] options
    )
    {
        _run.Server.Delay = Timeout.InfiniteTimeSpan;
        _run.Server.Behaviors[Document] = Enum.Parse<ServerBehavior>(behavior);

        var (code, output, error) = _run.Refresh(["--pages", "none", .. options]);
        var address = $"{_run.Server.Address}/{Document}";

        Assert.Multiple(() =>
        {
            Assert.That((code, output), Is.EqualTo((3, "")));
            Assert.That(error, Does.StartWith($"{address}(1,1): error DG0014: '{address}' {message}"));
            Assert.That(_run.Files(), Is.Empty);
        });
    }

    [Test]
    public void One_page_that_fails_is_enough_to_write_nothing()
    {
        _run.Refresh("--language", "en");
        var before = _run.Files();
        var page = $"{SiteContent.Pages}{RefreshRun.Contract.Operations[0].Page}.md";
        _run.Server.Behaviors["de/" + page] = ServerBehavior.Forbidden;

        var (code, _, error) = _run.Refresh();

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(error, Does.StartWith($"{_run.Server.Address}/de/{page}(1,1): error DG0014: "));
            Assert.That(_run.Files(), Is.EqualTo(before));
        });
    }

    [Test]
    public void A_site_that_fails_everywhere_receives_no_more_requests_after_some_failures()
    {
        _run.Server.Behaviors["*"] = ServerBehavior.Forbidden;
        foreach (var path in new[] { Document, "llms.txt" })
        {
            _run.Server.Behaviors[path] = ServerBehavior.Normal;
        }

        _run.Refresh("--language", "en");

        Assert.That(_run.Server.Requests, Has.Count.LessThan(12));
    }

    [Test]
    public void A_wait_that_the_site_asks_for_is_honoured()
    {
        _run.Server.Behaviors[Document] = ServerBehavior.UnavailableOnce;
        var time = System.Diagnostics.Stopwatch.StartNew();

        var (code, output, _) = _run.Refresh("--language", "en", "--pages", "none");

        Assert.That(code, Is.EqualTo(5), output);
        Assert.That(time.Elapsed, Is.GreaterThan(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public void A_redirect_on_the_same_host_is_followed()
    {
        _run.Server.Behaviors[Document] = ServerBehavior.Moved;

        Assert.That(_run.Refresh("--language", "en", "--pages", "none").Code, Is.EqualTo(5));
        Assert.That(_run.Read("openapi/v3-openapi.yaml"), Is.EqualTo(_run.Server.Content.Files[Document].Content));
    }

    [Test]
    public void A_reference_document_that_is_no_contract_is_refused()
    {
        _run.Server.Content = new SiteContent(
            RefreshRun.Faultless.Files.ToDictionary() is var files
            && (files[Document] = SiteFile.Yaml("a: 1\n")) is not null
                ? files
                : []
        );

        var (code, _, error) = _run.Refresh("--language", "en", "--pages", "none");

        Assert.That(code, Is.EqualTo(3));
        Assert.That(error, Does.Contain($"'{_run.Server.Address}/{Document}' is not an OpenAPI 3 document."));
    }
}
