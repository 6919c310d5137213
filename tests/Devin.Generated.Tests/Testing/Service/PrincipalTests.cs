using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class PrincipalTests
{
    private static readonly PatUserSelf s_user = new()
    {
        PrincipalType = "pat_user",
        UserId = "user-jonas-weber",
        UserName = "Jonas Weber",
        ApiKeyId = "key-1",
        ApiKeyName = "Laptop",
    };

    [Test]
    public async Task Each_token_has_its_own_caller_and_permissions()
    {
        var devin = With(
            "cog_jonas",
            new InMemoryPrincipal(s_user, new HashSet<string> { "ManageOrgSessions", "ReadAccountMeta" })
        );
        using var client = As(devin, "cog_jonas");
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "a" });
        Assert.That((await client.Self.GetSelfAsync()).AsPatUserSelf, Is.EqualTo(s_user));
        Assert.That((session.UserId, session.ServiceUserId), Is.EqualTo(("user-jonas-weber", (string?)null)));
        await Assert.ThatAsync(
            () => client.Secrets.ListSecretsAsync(),
            Throws.TypeOf<DevinForbiddenException>().With.Message.Contains("ManageOrgSecrets")
        );
        await Assert.ThatAsync(() => client.Enterprise.Self.GetSelfAsync(), Throws.TypeOf<DevinForbiddenException>());
    }

    [Test]
    public async Task The_token_of_the_options_stays_valid_and_others_are_unknown()
    {
        var devin = With("cog_jonas", new InMemoryPrincipal(s_user));
        using var client = devin.CreateClient();
        using var unknown = As(devin, "cog_unknown");
        await client.Enterprise.Roles.GetRolesAsync();
        await Assert.ThatAsync(() => unknown.Self.GetSelfAsync(), Throws.TypeOf<DevinUnauthorizedException>());
    }

    [Test]
    public async Task A_permission_of_the_enterprise_counts_in_organizations_but_not_the_reverse()
    {
        var devin = new InMemoryDevin(
            new()
            {
                Principals = new Dictionary<string, InMemoryPrincipal>
                {
                    ["cog_account"] = new(s_user, new HashSet<string> { "ViewAccountMetrics" }),
                    ["cog_org"] = new(s_user, new HashSet<string> { "ViewOrgMetrics" }),
                },
            }
        );
        using var account = As(devin, "cog_account");
        using var organization = As(devin, "cog_org");
        await account.Metrics.GetUsageMetricsAsync();
        await account.Enterprise.Metrics.GetUsageMetricsAsync();
        await organization.Metrics.GetUsageMetricsAsync();
        await Assert.ThatAsync(
            () => organization.Enterprise.Metrics.GetOrgUsageMetricsAsync("org-in-memory"),
            Throws.TypeOf<DevinForbiddenException>().With.Message.Contains("ViewAccountMetrics")
        );
    }

    [Test]
    public async Task A_caller_of_one_organization_can_use_no_other_and_not_the_enterprise()
    {
        var bound = s_user.DeepClone();
        bound.OrgId = "org-in-memory";
        var devin = With("cog_jonas", new InMemoryPrincipal(bound));
        using var admin = devin.CreateClient();
        var other = (await admin.Enterprise.Organizations.CreateOrganizationAsync(new() { Name = "Other" })).OrgId;
        using var client = As(devin, "cog_jonas");
        using var elsewhere = devin.CreateClient(options =>
        {
            options.Token = "cog_jonas";
            options.OrganizationId = other;
        });
        await client.Metrics.GetUsageMetricsAsync();
        await client.Self.GetSelfAsync();
        await Assert.ThatAsync(
            () => elsewhere.Metrics.GetUsageMetricsAsync(),
            Throws.TypeOf<DevinForbiddenException>()
        );
        await Assert.ThatAsync(() => client.Enterprise.Roles.GetRolesAsync(), Throws.TypeOf<DevinForbiddenException>());
    }

    [Test]
    public async Task A_token_of_a_service_user_has_the_permissions_of_its_roles_until_it_is_revoked()
    {
        var devin = With("cog_jonas", new InMemoryPrincipal(s_user));
        using var admin = devin.CreateClient();
        var provisioned = await ProvisionAsync(admin);
        var id = provisioned.ServiceUser.ServiceUserId;
        using var client = As(devin, provisioned.Token);
        await Assert.ThatAsync(() => client.Sessions.ListSessionsAsync(), Throws.TypeOf<DevinForbiddenException>());
        await admin.Enterprise.ServiceUsers.AssignOrganizationServiceUserRoleAsync(
            "org-in-memory",
            id,
            new() { RoleId = "role-org-member" }
        );
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "a" });
        var self = await client.Enterprise.Self.GetSelfAsync();
        var key = (await admin.Enterprise.ServiceUserApiKeys.ListApiKeysAsync(id)).Items.Single();
        await admin.Enterprise.ServiceUserApiKeys.RevokeApiKeyAsync(id, key.ApiKeyId);
        Assert.That((session.ServiceUserId, self.ServiceUserId), Is.EqualTo((id, id)));
        Assert.That(key.LastUsedAt, Is.Not.Null);
        await Assert.ThatAsync(() => client.Self.GetSelfAsync(), Throws.TypeOf<DevinUnauthorizedException>());
        await Assert.ThatAsync(
            () => admin.Enterprise.Roles.GetRolesAsync(),
            Throws.Nothing,
            "The token of the options stays valid."
        );
    }

    [Test]
    public async Task A_token_of_a_service_user_expires_with_it()
    {
        var devin = With("cog_jonas", new InMemoryPrincipal(s_user));
        using var admin = devin.CreateClient();
        using var client = As(devin, (await ProvisionAsync(admin)).Token);
        await client.Self.GetSelfAsync();
        devin.Pass(TimeSpan.FromSeconds(3600));
        await Assert.ThatAsync(() => client.Self.GetSelfAsync(), Throws.TypeOf<DevinUnauthorizedException>());
    }

    [Test]
    public async Task Without_principals_the_token_of_a_service_user_is_unknown()
    {
        var devin = new InMemoryDevin();
        using var admin = devin.CreateClient();
        using var client = As(devin, (await ProvisionAsync(admin)).Token);
        await Assert.ThatAsync(() => client.Self.GetSelfAsync(), Throws.TypeOf<DevinUnauthorizedException>());
    }

    private static InMemoryDevin With(string token, InMemoryPrincipal principal) =>
        new(new() { Principals = new Dictionary<string, InMemoryPrincipal> { [token] = principal } });

    private static DevinClient As(InMemoryDevin devin, string token) =>
        devin.CreateClient(options => options.Token = token);

    private static Task<ProvisionedServiceUserResponse> ProvisionAsync(DevinClient admin) =>
        admin.Enterprise.ServiceUserProvisioning.ProvisionEnterpriseServiceUserAsync(
            new()
            {
                Name = "CI pipeline",
                RoleId = "role-enterprise-member",
                TtlSeconds = 3600,
            }
        );
}
