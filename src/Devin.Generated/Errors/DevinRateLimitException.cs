using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>Too many requests (429), also after the repetitions that the options allow.</summary>
public sealed class DevinRateLimitException : DevinApiException
{
    internal DevinRateLimitException(ApiFailure failure)
        : base(failure) { }
}
