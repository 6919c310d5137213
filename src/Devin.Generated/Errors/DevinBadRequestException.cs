using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service cannot work with the request (400).</summary>
public sealed class DevinBadRequestException : DevinApiException
{
    internal DevinBadRequestException(ApiFailure failure)
        : base(failure) { }
}
