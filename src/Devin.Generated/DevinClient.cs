using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>
/// The client of the API: a property for each group of operations, and methods that send one request each.
/// </summary>
/// <remarks>
/// Create one and keep it: it is safe to use from many threads at once. It ends with <see cref="Dispose"/>, which leaves
/// an <see cref="HttpClient"/> alone that came with the options.
/// </remarks>
public sealed partial class DevinClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Creates a client.</summary>
    /// <param name="options">Address, credentials and limits. Later changes to the object have no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message says which and what to do.</exception>
    public DevinClient(DevinClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _transport = new ApiTransport(options);
    }

    private DevinClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();
}
