namespace Devin.Generated.Core;

/// <summary>The request conflicts with the current state of the resource (409).</summary>
public sealed class DevinConflictException : DevinApiException
{
    /// <summary>Initializes a new instance of <see cref="DevinConflictException"/>.</summary>
    /// <param name="failure">What is known about the response.</param>
    public DevinConflictException(ApiFailure failure)
        : base(failure) { }
}
