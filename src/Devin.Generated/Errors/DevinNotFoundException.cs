using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>What the request names does not exist, or the token may not see it (404).</summary>
public sealed class DevinNotFoundException : DevinApiException
{
    internal DevinNotFoundException(ApiFailure failure)
        : base(failure) { }
}
