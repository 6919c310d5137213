using Devin.Generated.Core;

namespace Devin.Generated;

// Members for the Devin service only: environment variables and the organization in most paths. The organization
// belongs to the client, because an argument of each call could be confused with other string arguments.
public partial class DevinClient
{
    /// <summary>
    /// Creates a client from environment variables: <c>DEVIN_API_KEY</c> (required), <c>DEVIN_ORG_ID</c> and
    /// <c>DEVIN_BASE_URL</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A variable is missing or invalid. The message names it.</exception>
    public static DevinClient FromEnvironment() => new(DevinClientOptions.FromEnvironment());

    /// <summary>
    /// Gets the ID of the organization that calls are for: that of <see cref="ForOrganization"/>, otherwise
    /// <see cref="DevinClientOptions.OrganizationId"/>; null if there is none.
    /// </summary>
    public virtual string? OrganizationId => _transport.ClientParameterOrNull;

    /// <summary>
    /// Creates a client whose calls are for another organization. The new client shares the connections of this client
    /// and does not have to be disposed.
    /// </summary>
    /// <param name="organizationId">The organization ID (prefix <c>org-</c>).</param>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public virtual DevinClient ForOrganization(string organizationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organizationId);
        return new DevinClient(_transport.With(organizationId));
    }
}
