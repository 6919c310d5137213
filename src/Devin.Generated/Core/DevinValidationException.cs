namespace Devin.Generated.Core;

/// <summary>
/// The service found errors in the request (422). <see cref="DevinApiException.Problem"/> lists them.
/// </summary>
public sealed class DevinValidationException : DevinApiException
{
    internal DevinValidationException(ApiFailure failure)
        : base(failure) { }
}
