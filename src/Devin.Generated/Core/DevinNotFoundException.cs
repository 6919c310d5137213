namespace Devin.Generated.Core;

/// <summary>The resource does not exist, or the token does not allow reading it (404).</summary>
public sealed class DevinNotFoundException : DevinApiException
{
    internal DevinNotFoundException(ApiFailure failure)
        : base(failure) { }
}
