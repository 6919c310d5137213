namespace Devin.Generated.Core;

/// <summary>
/// The service found errors in the request (422). <see cref="DevinApiException.Problem"/> lists them.
/// </summary>
public sealed class DevinValidationException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinValidationException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinValidationException(ApiFailure failure)
        : base(failure) { }
}
