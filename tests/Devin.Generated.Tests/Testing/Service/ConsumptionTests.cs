using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class ConsumptionTests
{
    // The clock starts one hour later.
    private static readonly DateTimeOffset s_firstDay = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task ACUs_count_on_the_day_of_the_session_which_begins_at_8_UTC()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        await CreateAsync(devin, client, 2);
        devin.Pass(TimeSpan.FromHours(22.9));
        await CreateAsync(devin, client, 3);
        devin.Pass(TimeSpan.FromHours(0.2));
        await CreateAsync(devin, client, 4);
        var consumption = await client.Consumption.GetConsumptionDailyAsync(
            new() { TimeAfter = s_firstDay.ToUnixTimeSeconds(), TimeBefore = s_firstDay.AddDays(3).ToUnixTimeSeconds() }
        );
        Assert.That(consumption.TotalAcus, Is.EqualTo(9));
        Assert.That(
            consumption.ConsumptionByDate.Select(day => (day.Date, day.Acus, day.AcusByProduct.Devin)),
            Is.EqualTo(
                new[]
                {
                    (s_firstDay.ToUnixTimeSeconds(), 5.0, 5.0),
                    (s_firstDay.AddDays(1).ToUnixTimeSeconds(), 4.0, 4.0),
                    (s_firstDay.AddDays(2).ToUnixTimeSeconds(), 0.0, 0.0),
                }
            )
        );
    }

    [Test]
    public async Task ACUs_belong_to_a_session_its_creator_and_its_organization()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var id = await CreateAsync(devin, client, 2);
        await CreateAsync(devin, client, 3, "user-jonas-weber");
        var other = await client.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "Other" });
        var consumption = client.Enterprise.Consumption;
        var ofSession = await consumption.GetSessionConsumptionDailyAsync(id);
        var ofUser = await consumption.GetUserConsumptionDailyAsync("user-jonas-weber");
        var ofServiceUser = await client.Consumption.GetServiceUserConsumptionDailyAsync("service-user-in-memory");
        var ofOther = await consumption.GetOrgConsumptionDailyAsync(other.OrgId);
        Assert.That(
            new[] { ofSession, ofUser, ofServiceUser, ofOther }.Select(part => part.TotalAcus),
            Is.EqualTo(new[] { 2.0, 3.0, 5.0, 0.0 })
        );
        Func<Task>[] unknown =
        [
            () => consumption.GetSessionConsumptionDailyAsync("devin-unknown"),
            () => consumption.GetUserConsumptionDailyAsync("user-unknown"),
            () => client.Consumption.GetServiceUserConsumptionDailyAsync("service-user-unknown"),
        ];
        foreach (var call in unknown)
        {
            await Assert.ThatAsync(() => call(), Throws.TypeOf<DevinNotFoundException>());
        }
    }

    [Test]
    public async Task Without_a_period_the_days_of_the_current_cycle_are_returned()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        devin.Pass(TimeSpan.FromDays(28));
        var cycles = (await client.Enterprise.Consumption.GetConsumptionCyclesAsync()).Items;
        var days = (await client.Consumption.GetConsumptionDailyAsync()).ConsumptionByDate;
        Assert.That(cycles, Has.Count.EqualTo(2));
        Assert.That(cycles[0].Before, Is.EqualTo(cycles[1].After));
        Assert.That((days[0].Date, days.Count), Is.EqualTo((cycles[1].After, 2)));
    }

    [Test]
    public async Task More_than_100_days_are_refused()
    {
        using var client = new InMemoryDevin().CreateClient();
        long[] starts = [s_firstDay.AddDays(-101).ToUnixTimeSeconds(), long.MinValue];
        foreach (var start in starts)
        {
            await Assert.ThatAsync(
                () => client.Consumption.GetConsumptionDailyAsync(new() { TimeAfter = start }),
                Throws.TypeOf<DevinValidationException>()
            );
        }
    }

    private static async Task<string> CreateAsync(
        InMemoryDevin devin,
        DevinClient client,
        double acus,
        string? userId = null
    )
    {
        var request = new SessionCreateRequest { Prompt = "a" };
        if (userId is not null)
        {
            request.CreateAsUserId = userId;
        }

        var id = (await client.Sessions.CreateSessionAsync(request)).SessionId;
        devin.Sessions.Edit(id, session => session.AcusConsumed = acus);
        return id;
    }
}
