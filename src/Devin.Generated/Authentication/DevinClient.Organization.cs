namespace Devin.Generated;

// The service's own convention: most paths name an organization, and most programs work for one.
public sealed partial class DevinClient
{
    /// <summary>
    /// A client whose calls go to one organization where they do not name another. It shares the connections of this
    /// one and needs no disposal of its own.
    /// </summary>
    /// <param name="organizationId">The organization (prefix <c>org-</c>).</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public DevinClient ForOrganization(string organizationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organizationId);
        return new DevinClient(_transport.With(organizationId));
    }
}
