namespace Devin.Generated.Core;

/// <summary>The service still reported an internal error (500 to 599) after all retries.</summary>
public sealed class DevinServerException : DevinApiException
{
    internal DevinServerException(ApiFailure failure)
        : base(failure) { }
}
