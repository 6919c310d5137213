using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service found faults in the request (422); <see cref="DevinApiException.Problem"/> lists them.</summary>
public sealed class DevinValidationException : DevinApiException
{
    internal DevinValidationException(ApiFailure failure)
        : base(failure) { }
}
