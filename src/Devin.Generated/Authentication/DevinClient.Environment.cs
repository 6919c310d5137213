namespace Devin.Generated;

// The service's own conventions: which environment variables carry the credentials.
public sealed partial class DevinClient
{
    /// <summary>
    /// Creates a client from the environment: <c>DEVIN_API_KEY</c> (required), <c>DEVIN_ORG_ID</c> and
    /// <c>DEVIN_BASE_URL</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A variable is missing or unusable; the message names it.</exception>
    public static DevinClient FromEnvironment() => new(DevinClientOptions.FromEnvironment());
}
