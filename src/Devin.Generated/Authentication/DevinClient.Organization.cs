namespace Devin.Generated;

// The service's own convention: most paths name an organization, and most programs work for one. So it belongs to the
// client, not to each call, where it would stand before other texts that it could be mistaken for.
public sealed partial class DevinClient
{
    /// <summary>
    /// A client whose calls are for another organization. It shares the connections of this one and needs no disposal of
    /// its own.
    /// </summary>
    /// <param name="organizationId">The organization (prefix <c>org-</c>).</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public DevinClient ForOrganization(string organizationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organizationId);
        return new DevinClient(_transport.With(organizationId));
    }
}
