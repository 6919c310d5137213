namespace Devin.Generated.Testing.Core;

/// <summary>An operation of the API with the type of its successful response.</summary>
/// <typeparam name="TResponse">
/// The type of the response body: a model, a list, text, the bytes of a file, or <see cref="NoContent"/>.
/// </typeparam>
public class ServiceOperation<TResponse> : ServiceOperation
{
    internal ServiceOperation(
        string name,
        string httpMethod,
        string path,
        string? permission,
        BodyCodec<TResponse> response
    )
        : base(name, httpMethod, path, permission) => ResponseCodec = response;

    /// <summary>Reads and writes response bodies.</summary>
    internal BodyCodec<TResponse> ResponseCodec { get; }
}
