namespace Devin.Generated.Core;

/// <summary>The request conflicts with the current state of the resource (409).</summary>
public sealed class DevinConflictException : DevinApiException
{
    internal DevinConflictException(ApiFailure failure)
        : base(failure) { }
}
