namespace Devin.Generated.Testing.Service.Members;

/// <summary>A user, a service user or an IdP group.</summary>
internal interface IMember
{
    /// <summary>The ID, or the name of an IdP group.</summary>
    string Id { get; }

    /// <summary>The roles.</summary>
    AssignedRoles Roles { get; }
}
