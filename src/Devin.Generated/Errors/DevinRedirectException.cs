using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service pointed to another address, and the request was not sent there (301, 302, 303, 307, 308).</summary>
public sealed class DevinRedirectException : DevinApiException
{
    internal DevinRedirectException(ApiFailure failure)
        : base(failure) { }
}
