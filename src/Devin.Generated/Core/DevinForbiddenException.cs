namespace Devin.Generated.Core;

/// <summary>The token is valid but does not allow the request (403).</summary>
public sealed class DevinForbiddenException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinForbiddenException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinForbiddenException(ApiFailure failure)
        : base(failure) => RequiredPermissions = failure.Permissions;

    /// <summary>
    /// Gets the permissions that the contract names for the request. At least one of them is probably missing. Empty if
    /// the contract names none.
    /// </summary>
    public IReadOnlyList<string> RequiredPermissions { get; }
}
