namespace Devin.Generated.Core;

/// <summary>Whether a request that failed was sent to the service.</summary>
public enum RequestSent
{
    /// <summary>It is not known. The service may have processed the request.</summary>
    Unknown,

    /// <summary>
    /// The request was not sent: the connection was refused, the host name was not found, TLS was not established, or the
    /// proxy refused the connection. The service has not processed the request.
    /// </summary>
    No,

    /// <summary>
    /// The request was sent: a response started to arrive. The service has probably processed the request.
    /// </summary>
    Yes,
}
