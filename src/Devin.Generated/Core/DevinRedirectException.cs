namespace Devin.Generated.Core;

/// <summary>
/// The service redirected to another address, and the redirect was not followed (301, 302, 303, 307, 308).
/// </summary>
public sealed class DevinRedirectException : DevinApiException
{
    internal DevinRedirectException(ApiFailure failure)
        : base(failure) { }
}
