namespace Devin.Generated.Core;

/// <summary>The service rejected the token (401): it is missing, invalid, expired or revoked.</summary>
public sealed class DevinUnauthorizedException : DevinApiException
{
    internal DevinUnauthorizedException(ApiFailure failure)
        : base(failure) { }
}
