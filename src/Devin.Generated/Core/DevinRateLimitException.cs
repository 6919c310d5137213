namespace Devin.Generated.Core;

/// <summary>The service still reported too many requests (429) after all retries.</summary>
public sealed class DevinRateLimitException : DevinApiException
{
    internal DevinRateLimitException(ApiFailure failure)
        : base(failure) { }
}
