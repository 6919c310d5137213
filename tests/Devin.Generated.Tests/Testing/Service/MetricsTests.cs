using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class MetricsTests
{
    // The clock starts on Monday, 2026-01-05 at 09:00 UTC.
    private static readonly DateTimeOffset s_monday = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Sessions_and_pull_requests_of_the_period_are_counted()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var first = await CreateAsync(client);
        await CreateAsync(client);
        devin.Sessions.Edit(
            first,
            session =>
            {
                session.AcusConsumed = 6;
                session.PlaybookId = "playbook-1";
                session.Category = SessionCategory.Security;
                session.PullRequests =
                [
                    new() { PrUrl = "https://github.com/example/web-shop/pull/1", PrState = "merged" },
                    new() { PrUrl = "https://github.com/example/web-shop/pull/2", PrState = "open" },
                ];
            }
        );
        devin.Pass(TimeSpan.FromDays(1));
        await CreateAsync(client);
        var (after, before) = (s_monday.ToUnixTimeSeconds(), s_monday.AddDays(1).ToUnixTimeSeconds());
        var sessions = await client.Metrics.GetSessionMetricsAsync(after, before);
        var filtered = await client.Metrics.GetSessionMetricsAsync(after, before, new() { PlaybookId = "playbook-1" });
        var pullRequests = await client.Metrics.GetPrMetricsAsync(after, before);
        var usage = await client.Enterprise.Metrics.GetUsageMetricsAsync();
        var categories = await client.Enterprise.Metrics.GetSessionsByCategoryAsync(after, before);
        Assert.That((sessions.SessionsCreatedCount, sessions.AvgAcusPerSession), Is.EqualTo((2, 3.0)));
        Assert.That(sessions.SessionsCreatedByOrigin.Api, Is.EqualTo(2));
        Assert.That((sessions.SessionsCreatedBySize.Xs, sessions.SessionsCreatedBySize.M), Is.EqualTo((1, 1)));
        Assert.That((sessions.SessionsWithMergedPrsCount, sessions.SessionsWithMergedPrsBySize.M), Is.EqualTo((1, 1)));
        Assert.That(filtered.SessionsCreatedCount, Is.EqualTo(1));
        Assert.That(
            (pullRequests.PrsCreatedCount, pullRequests.PrsOpenedCount, pullRequests.PrsMergedCount),
            Is.EqualTo((2, 1, 1))
        );
        Assert.That((usage.SessionsCount, usage.PrsMergedCount, usage.SearchesCount), Is.EqualTo((3, 1, 0)));
        Assert.That(
            categories.Categories.Select(category => (category.Category, category.SessionsCount, category.Acus)),
            Is.EqualTo(new[] { (SessionCategory.Security.Value, 1L, 6.0), ("uncategorized", 1L, 0.0) })
        );
    }

    [Test]
    public async Task Active_users_are_counted_by_day_week_and_month()
    {
        var devin = new InMemoryDevin(new() { Self = User("user-maria-santos") });
        using var client = devin.CreateClient();
        await CreateAsync(client);
        await CreateAsync(client, "user-jonas-weber");
        devin.Pass(TimeSpan.FromDays(1));
        await CreateAsync(client);
        var (after, before) = (s_monday.ToUnixTimeSeconds(), s_monday.AddDays(2).AddHours(1).ToUnixTimeSeconds());
        var metrics = client.Enterprise.Metrics;
        var days = await metrics.GetDauMetricsAsync(after, before);
        var weeks = await metrics.GetWauMetricsAsync(after, before, new() { MinSessions = 2 });
        var months = await metrics.GetMauMetricsAsync(after, before);
        var all = await client.Metrics.GetActiveUsersMetricsAsync(after, before);
        Assert.That(days.Select(day => day.ActiveUsers), Is.EqualTo(new[] { 2, 1, 0 }));
        Assert.That(
            days.Select(day => (day.EndTime - day.StartTime) / 3600),
            Is.EqualTo(new[] { 24, 24, 1 }),
            "The last day is not over."
        );
        Assert.That(weeks.Single().ActiveUsers, Is.EqualTo(1));
        Assert.That(months.Single().ActiveUsers, Is.EqualTo(2));
        Assert.That(all.ActiveUsers, Is.EqualTo(2));
    }

    [Test]
    public async Task Without_a_minimum_each_member_is_active()
    {
        using var client = new InMemoryDevin().CreateClient();
        var (after, before) = (s_monday.ToUnixTimeSeconds(), s_monday.AddDays(1).ToUnixTimeSeconds());
        var ofEnterprise = await client.Enterprise.Metrics.GetActiveUsersMetricsAsync(
            after,
            before,
            new() { MinSessions = 0 }
        );
        var none = await client.Enterprise.Metrics.GetActiveUsersMetricsAsync(after, before);
        Assert.That((ofEnterprise.ActiveUsers, none.ActiveUsers), Is.EqualTo((3, 0)));
    }

    [Test]
    public async Task A_week_starts_on_Monday_and_a_month_on_its_first_day()
    {
        using var client = new InMemoryDevin().CreateClient();
        var (after, before) = (s_monday.AddDays(-1).ToUnixTimeSeconds(), s_monday.AddDays(30).ToUnixTimeSeconds());
        var weeks = await client.Metrics.GetWauMetricsAsync(after, before);
        var months = await client.Metrics.GetMauMetricsAsync(after, before);
        Assert.That(weeks[0].EndTime, Is.EqualTo(s_monday.ToUnixTimeSeconds()));
        Assert.That(weeks, Has.Count.EqualTo(6));
        Assert.That(
            months.Select(month => DateTimeOffset.FromUnixTimeSeconds(month.StartTime).Month),
            Is.EqualTo(new[] { 1, 2 })
        );
    }

    [Test]
    public async Task More_than_100_days_are_refused()
    {
        using var client = new InMemoryDevin().CreateClient();
        var after = s_monday.ToUnixTimeSeconds();
        await Assert.ThatAsync(
            () => client.Metrics.GetSearchMetricsAsync(after, s_monday.AddDays(100).AddSeconds(1).ToUnixTimeSeconds()),
            Throws.TypeOf<DevinValidationException>()
        );
        await Assert.ThatAsync(
            () => client.Metrics.GetDauMetricsAsync(after, long.MaxValue),
            Throws.TypeOf<DevinValidationException>()
        );
        var days = await client.Metrics.GetDauMetricsAsync(long.MaxValue, long.MaxValue);
        Assert.That(days.Single().ActiveUsers, Is.Zero);
    }

    private static PatUserSelf User(string id) =>
        new()
        {
            PrincipalType = "pat_user",
            UserId = id,
            UserName = id,
            ApiKeyId = "key-1",
            ApiKeyName = "Laptop",
        };

    private static async Task<string> CreateAsync(DevinClient client, string? userId = null)
    {
        var request = new SessionCreateRequest { Prompt = "a" };
        if (userId is not null)
        {
            request.CreateAsUserId = userId;
        }

        return (await client.Sessions.CreateSessionAsync(request)).SessionId;
    }
}
