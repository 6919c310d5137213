namespace Devin.Generated.Core;

/// <summary>The service cannot process the request (400).</summary>
public sealed class DevinBadRequestException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinBadRequestException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinBadRequestException(ApiFailure failure)
        : base(failure) { }
}
