using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Organizations;

/// <summary>All organizations.</summary>
internal sealed class OrganizationStore
{
    private const string FirstName = "Product Engineering";

    private readonly Store<StoredOrganization> _organizations = new("organization");

    /// <summary>Initializes a new instance of <see cref="OrganizationStore"/> with the organization of the options.</summary>
    public OrganizationStore(ServiceContext context)
    {
        Add(context.Options.OrganizationId, FirstName, context.StartedAt);
    }

    /// <summary>The organizations, oldest first.</summary>
    public IEnumerable<StoredOrganization> All => _organizations.OldestFirst;

    /// <summary>Adds an organization without limits.</summary>
    public StoredOrganization Add(string id, string name, DateTimeOffset now)
    {
        var organization = new StoredOrganization(
            new OrganizationResponse
            {
                OrgId = id,
                Name = name,
                CreatedAt = now.ToUnixTimeSeconds(),
                UpdatedAt = now.ToUnixTimeSeconds(),
                MaxCycleAcuLimit = null,
                MaxSessionAcuLimit = null,
            }
        );
        _organizations.Add(id, organization);
        return organization;
    }

    /// <summary>Whether there is an organization with an ID.</summary>
    public bool Contains(string id) => _organizations.Contains(id);

    /// <summary>The organization in the path of a request.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredOrganization Get(ServiceCall call) => _organizations.Get(call.Path("org_id"));

    /// <summary>Rejects an ID of a request body that is not one of an organization.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public void Require(string id) => _organizations.Get(id);

    /// <summary>Removes the organization in the path of a request.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public StoredOrganization Remove(ServiceCall call) => _organizations.Remove(call.Path("org_id"));

    /// <summary>A page of organizations, oldest first.</summary>
    public StorePage<StoredOrganization> Page(ServiceCall call, Func<StoredOrganization, bool>? filter = null) =>
        _organizations.Page(call, filter);
}
