using Devin.Generated.Errors;

namespace Devin.Generated;

/// <summary>The service failed (500 to 599), also after the repetitions that the options allow.</summary>
public sealed class DevinServerException : DevinApiException
{
    internal DevinServerException(ApiFailure failure)
        : base(failure) { }
}
