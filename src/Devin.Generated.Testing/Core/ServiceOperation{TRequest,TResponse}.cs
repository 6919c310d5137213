namespace Devin.Generated.Testing.Core;

/// <summary>An operation of the API with the types of its request body and of its successful response.</summary>
/// <typeparam name="TRequest">The type of the request body.</typeparam>
/// <typeparam name="TResponse">
/// The type of the response body: a model, a list, text, the bytes of a file, or <see cref="NoContent"/>.
/// </typeparam>
public sealed class ServiceOperation<TRequest, TResponse> : ServiceOperation<TResponse>
{
    internal ServiceOperation(
        string name,
        string httpMethod,
        string path,
        string? permission,
        BodyCodec<TRequest> request,
        BodyCodec<TResponse> response
    )
        : base(name, httpMethod, path, permission, response) => RequestCodec = request;

    /// <summary>Reads and writes request bodies.</summary>
    internal BodyCodec<TRequest> RequestCodec { get; }
}
