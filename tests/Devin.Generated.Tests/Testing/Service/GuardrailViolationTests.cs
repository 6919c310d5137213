using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class GuardrailViolationTests
{
    private readonly InMemoryDevin _devin = new();
    private readonly DevinClient _client;

    public GuardrailViolationTests() => _client = _devin.CreateClient(options => options.ValidateRequests = false);

    private DateTimeOffset Now => _devin.Clock.GetUtcNow();

    [OneTimeTearDown]
    public void Dispose() => _client.Dispose();

    [Test]
    public async Task The_newest_violation_comes_first_unless_the_order_says_otherwise()
    {
        var newestFirst = await IdsAsync(new());
        var oldestFirst = await IdsAsync(new() { Order = SortOrder.Asc });
        Assert.That((newestFirst, oldestFirst), Is.EqualTo((new long[] { 2, 1 }, new long[] { 1, 2 })));
    }

    [Test]
    public async Task Filters_select_violations()
    {
        Assert.That(await IdsAsync(new() { GuardrailId = "guardrail-production" }), Is.EqualTo(new long[] { 2 }));
        Assert.That(await IdsAsync(new() { TimeAfter = Now.AddDays(-1) }), Is.EqualTo(new long[] { 2 }));
        Assert.That(
            await IdsAsync(new() { TimeAfter = Now.AddDays(-9), TimeBefore = Now.AddDays(-1) }),
            Is.EqualTo(new long[] { 1 })
        );
        Assert.That(await IdsAsync(new() { SessionId = "devin-1" }), Is.Empty);
    }

    [Test]
    public async Task Violations_belong_to_an_organization()
    {
        var other = await _client.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "Other" });
        var own = await _client.Enterprise.GuardrailViolations.ListOrganizationGuardrailViolationsAsync(
            "org-in-memory"
        );
        var others = await _client.Enterprise.GuardrailViolations.ListOrganizationGuardrailViolationsAsync(other.OrgId);
        Assert.That((own.Items.Count, others.Items.Count), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task An_end_without_a_start_and_more_than_100_days_are_refused()
    {
        EnterpriseListGuardrailViolationsParameters[] refused =
        [
            new() { TimeBefore = Now },
            new() { TimeAfter = Now.AddDays(-100).AddSeconds(-1), TimeBefore = Now },
            new() { TimeAfter = Now, TimeBefore = Now.AddSeconds(-1) },
        ];
        foreach (var filter in refused)
        {
            await Assert.ThatAsync(() => IdsAsync(filter), Throws.TypeOf<DevinValidationException>());
        }

        Assert.That(await IdsAsync(new() { TimeAfter = Now.AddDays(-100), TimeBefore = Now }), Has.Length.EqualTo(2));
    }

    private async Task<long[]> IdsAsync(EnterpriseListGuardrailViolationsParameters filter) =>
        [
            .. (await _client.Enterprise.GuardrailViolations.ListGuardrailViolationsAsync(filter)).Items.Select(
                violation => violation.ViolationId
            ),
        ];
}
