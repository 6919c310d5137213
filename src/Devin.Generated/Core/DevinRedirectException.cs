namespace Devin.Generated.Core;

/// <summary>
/// The service redirected to another address, and the redirect was not followed (301, 302, 303, 307, 308).
/// </summary>
public sealed class DevinRedirectException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinRedirectException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinRedirectException(ApiFailure failure)
        : base(failure) { }
}
