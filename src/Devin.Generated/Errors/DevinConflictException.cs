using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The request does not fit the present state of what it names (409).</summary>
public sealed class DevinConflictException : DevinApiException
{
    internal DevinConflictException(ApiFailure failure)
        : base(failure) { }
}
