namespace Devin.Generated.Core;

/// <summary>The service cannot process the request (400).</summary>
public sealed class DevinBadRequestException : DevinApiException
{
    internal DevinBadRequestException(ApiFailure failure)
        : base(failure) { }
}
