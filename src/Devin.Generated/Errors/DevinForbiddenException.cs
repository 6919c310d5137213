using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The token is valid, but may not do this (403).</summary>
public sealed class DevinForbiddenException : DevinApiException
{
    internal DevinForbiddenException(ApiFailure failure)
        : base(failure) => RequiredPermissions = failure.Permissions;

    /// <summary>
    /// The permissions that the request needs as far as the contract tells, one of which is probably missing; empty when it
    /// does not tell.
    /// </summary>
    public IReadOnlyList<string> RequiredPermissions { get; }
}
