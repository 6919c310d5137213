using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

/// <summary>What all operations share.</summary>
/// <param name="options">The options.</param>
internal sealed class ServiceContext(InMemoryDevinOptions options)
{
    /// <summary>The options.</summary>
    public InMemoryDevinOptions Options => options;

    /// <summary>Creates the IDs of everything that is stored.</summary>
    public Identifiers Identifiers { get; } = new(options.Seed);

    /// <summary>The ID of the caller if it is a user; null if it is a service user.</summary>
    public string? CallerUserId => options.Self.AsPatUserSelf?.UserId;

    /// <summary>The ID of the caller if it is a service user; null if it is a user.</summary>
    public string? CallerServiceUserId => options.Self.AsServiceUserSelf?.ServiceUserId;

    /// <summary>Whether the caller has a permission.</summary>
    public bool Allows(string permission) => options.Permissions?.Contains(permission) is not false;
}
