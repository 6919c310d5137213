using Devin.Generated.Core;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>
/// A client for the API. It has a property for each group of operations; each method sends one request.
/// </summary>
/// <remarks>
/// Create one instance and reuse it: it is thread-safe. <see cref="Dispose()"/> does not dispose an
/// <see cref="HttpClient"/> that was set in the options. The methods and the groups are virtual, so that mocking libraries
/// can replace them in tests.
/// </remarks>
public partial class DevinClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Initializes a new instance of <see cref="DevinClient"/>.</summary>
    /// <param name="options">
    /// The base address, the credentials and the limits. Later changes to the object have no effect.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An option is missing or invalid. The message names the option and describes the correction.
    /// </exception>
    public DevinClient(DevinClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _transport = new ApiTransport(options);
    }

    /// <summary>
    /// Initializes a new instance of <see cref="DevinClient"/> that cannot send requests, for test doubles.
    /// </summary>
    protected DevinClient() => _transport = ApiTransport.None;

    private DevinClient(ApiTransport transport) => _transport = transport;

    /// <summary>Replaces the options for calls that start from now on. The HTTP client stays the same.</summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    internal void UpdateOptions(DevinClientOptions options) => _transport.Update(options);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the connections of the client.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _transport.Dispose();
        }
    }
}
