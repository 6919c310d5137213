using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service does not accept the token (401): it is missing, wrong, expired or revoked.</summary>
public sealed class DevinUnauthorizedException : DevinApiException
{
    internal DevinUnauthorizedException(ApiFailure failure)
        : base(failure) { }
}
