using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class ApiKeyTests
{
    private const string Owner = "service-user-in-memory";

    [Test]
    public async Task The_token_of_a_key_is_shown_once()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var created = await client.Enterprise.ServiceUserApiKeys.CreateApiKeyAsync(Owner, new() { Name = "Build" });
        var (_, list) = await devin.SendRawAsync(
            HttpMethod.Get,
            $"/v3beta1/enterprise/service-users/{Owner}/api-keys?status=all"
        );
        Assert.That(created.Token, Does.StartWith("cog_"));
        Assert.That(list.ToJsonString(), Does.Contain(created.ApiKeyId).And.Not.Contain(created.Token));
    }

    [Test]
    public async Task A_rotated_key_is_revoked_unless_it_is_kept([Values] bool isKept)
    {
        using var client = new InMemoryDevin().CreateClient();
        var keys = client.Enterprise.ServiceUserApiKeys;
        var first = await keys.CreateApiKeyAsync(Owner, new() { Name = "Build" });
        var second = await keys.RotateApiKeyAsync(Owner, first.ApiKeyId, new() { RevokeCurrent = !isKept });
        var active = await keys.ListApiKeysAsync(Owner);
        Assert.That((second.ApiKeyName, second.Token == first.Token), Is.EqualTo(("Build", false)));
        Assert.That(
            active.Items.Select(key => key.ApiKeyId),
            Is.EqualTo(isKept ? new[] { first.ApiKeyId, second.ApiKeyId } : [second.ApiKeyId])
        );
    }

    [Test]
    public async Task A_revoked_key_can_be_neither_revoked_nor_rotated()
    {
        using var client = new InMemoryDevin().CreateClient();
        var keys = client.Enterprise.ServiceUserApiKeys;
        var id = (await keys.CreateApiKeyAsync(Owner, new() { Name = "Build" })).ApiKeyId;
        var revoked = await keys.RevokeApiKeyAsync(Owner, id);
        Assert.That((revoked.IsActive, revoked.RevokedAt is null), Is.EqualTo((false, false)));
        await Assert.ThatAsync(() => keys.RevokeApiKeyAsync(Owner, id), Throws.TypeOf<DevinConflictException>());
        await Assert.ThatAsync(() => keys.RotateApiKeyAsync(Owner, id, new()), Throws.TypeOf<DevinConflictException>());
    }

    [Test]
    public async Task A_key_expires_at_its_time()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateClient();
        var keys = client.Enterprise.ServiceUserApiKeys;
        var end = devin.Clock.GetUtcNow().AddHours(1);
        await keys.CreateApiKeyAsync(Owner, new() { Name = "Build", ExpiresAt = end });
        devin.Pass(TimeSpan.FromHours(1));
        var expired = await keys.ListApiKeysAsync(Owner, new() { Status = ApiKeyStatus.Expired });
        Assert.That(expired.Items.Single().ExpiresAt, Is.EqualTo(end));
        Assert.That((await keys.ListApiKeysAsync(Owner)).Items, Is.Empty);
        await Assert.ThatAsync(
            () => keys.CreateApiKeyAsync(Owner, new() { Name = "Build", ExpiresAt = end }),
            Throws.TypeOf<DevinValidationException>()
        );
    }

    [Test]
    public async Task A_time_that_no_client_can_represent_is_refused()
    {
        var (status, _) = await new InMemoryDevin().SendRawAsync(
            HttpMethod.Post,
            $"/v3beta1/enterprise/service-users/{Owner}/api-keys",
            """{"name":"Build","expires_at":9223372036854775807}"""
        );
        Assert.That((int)status, Is.EqualTo(422));
    }
}
