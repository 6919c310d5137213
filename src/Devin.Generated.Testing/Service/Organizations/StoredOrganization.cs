using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Organizations;

/// <summary>An organization with its settings.</summary>
/// <param name="state">The organization as get and list return it.</param>
internal sealed class StoredOrganization(OrganizationResponse state)
{
    /// <summary>The organization as get and list return it.</summary>
    public OrganizationResponse State => state;

    /// <summary>The ID.</summary>
    public string Id => state.OrgId;

    /// <summary>The tags that sessions can have; empty for all.</summary>
    public List<string> AllowedTags { get; } = [];

    /// <summary>The default tag; null for none. It is one of the allowed tags.</summary>
    public string? DefaultTag { get; set; }

    /// <summary>The Git permissions, oldest first.</summary>
    public Store<GitPermissionResponse> GitPermissions { get; set; } = NewGitPermissions();

    /// <summary>A store without Git permissions.</summary>
    public static Store<GitPermissionResponse> NewGitPermissions() => new("Git permission");
}
