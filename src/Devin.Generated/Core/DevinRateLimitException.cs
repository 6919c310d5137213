namespace Devin.Generated.Core;

/// <summary>The service still reported too many requests (429) after all retries.</summary>
public sealed class DevinRateLimitException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinRateLimitException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinRateLimitException(ApiFailure failure)
        : base(failure) { }
}
