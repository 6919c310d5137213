namespace Devin.Generated.Core;

/// <summary>The service rejected the token (401): it is missing, invalid, expired or revoked.</summary>
public sealed class DevinUnauthorizedException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinUnauthorizedException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinUnauthorizedException(ApiFailure failure)
        : base(failure) { }
}
