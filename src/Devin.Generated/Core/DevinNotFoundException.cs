namespace Devin.Generated.Core;

/// <summary>The resource does not exist, or the token does not allow reading it (404).</summary>
public sealed class DevinNotFoundException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinNotFoundException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinNotFoundException(ApiFailure failure)
        : base(failure) { }
}
