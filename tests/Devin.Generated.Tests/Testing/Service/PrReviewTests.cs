using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class PrReviewTests : ServiceFixture
{
    private const string Url = "https://github.com/acme/storefront/pull/42";

    [Test]
    public async Task A_review_is_pending_then_running_then_completed()
    {
        var created = await CreateAsync(Url);
        Assert.That((created.RepoPath, created.PrNumber), Is.EqualTo(("acme/storefront", 42)));
        Assert.That(created.CommitSha, Does.Match("^[0-9a-f]{40}$"));
        var states = new List<PrReviewStatus> { created.Status };
        for (var i = 0; i < 4; i++)
        {
            Clock.Advance(TimeSpan.FromSeconds(3));
            states.Add((await Client.PrReviews.GetPrReviewStatusAsync(Url)).Status);
        }

        Assert.That(
            states.Distinct(),
            Is.EqualTo(new[] { PrReviewStatus.Pending, PrReviewStatus.Running, PrReviewStatus.Completed })
        );
    }

    [Test]
    public async Task The_latest_review_is_read_or_that_of_a_commit()
    {
        var first = await CreateAsync(Url);
        Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await CreateAsync(Url);
        Assert.That((await Client.PrReviews.GetPrReviewStatusAsync(Url)).CommitSha, Is.EqualTo(second.CommitSha));
        var old = await Client.PrReviews.GetPrReviewStatusAsync(Url, new() { CommitSha = first.CommitSha });
        Assert.That((old.CommitSha, old.CreatedAt), Is.EqualTo((first.CommitSha, first.CreatedAt)));
        await Assert.ThatAsync(
            () => Client.PrReviews.GetPrReviewStatusAsync(Url, new() { CommitSha = "0" }),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task The_enterprise_sees_the_reviews_of_organizations_and_an_organization_only_its_own()
    {
        var own = await CreateAsync(Url);
        Assert.That(await Client.Enterprise.PrReviews.GetPrReviewStatusAsync(Url), Is.EqualTo(own));
        const string Other = "https://gitlab.example.com/acme/tools/cli/-/merge_requests/7";
        var request = new PrReviewCreateRequest { PrUrl = Other };
        var shared = await Client.Enterprise.PrReviews.CreatePrReviewAsync(request);
        Assert.That((shared.RepoPath, shared.PrNumber), Is.EqualTo(("acme/tools/cli", 7)));
        await Assert.ThatAsync(
            () => Client.PrReviews.GetPrReviewStatusAsync(Other),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [TestCase("acme/storefront#42")]
    [TestCase("https://github.com/acme/storefront")]
    [TestCase("https://github.com/acme/storefront/issues/42")]
    [TestCase("https://github.com/acme/storefront/pull/x")]
    public async Task An_address_that_is_no_pull_request_is_refused(string url) =>
        await Assert.ThatAsync(() => CreateAsync(url), Throws.TypeOf<DevinBadRequestException>());

    private Task<PrReviewResponse> CreateAsync(string url) =>
        Client.PrReviews.CreatePrReviewAsync(new PrReviewCreateRequest { PrUrl = url });
}
