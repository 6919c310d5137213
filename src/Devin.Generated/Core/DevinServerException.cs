namespace Devin.Generated.Core;

/// <summary>The service still reported an internal error (500 to 599) after all retries.</summary>
public sealed class DevinServerException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinServerException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinServerException(ApiFailure failure)
        : base(failure) { }
}
