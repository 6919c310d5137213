using System.ComponentModel;

namespace Devin.Generated.Core;

/// <summary>The base class of exceptions that the service or the network causes.</summary>
/// <remarks>
/// Invalid arguments throw <see cref="ArgumentException"/> before a request is sent, and a canceled call throws
/// <see cref="OperationCanceledException"/>. Messages never contain a token. Values that were sent are in no text of this
/// library; the explanation of the service, which a message contains, can repeat them.
/// </remarks>
// Qualified, because this class can have the same name in the library of another contract.
public abstract class DevinException : Microsoft.Kiota.Abstractions.ApiException
{
    private protected DevinException(string message, string operation, string? requestId, Exception? cause)
        : base(message, cause!)
    {
        Operation = operation;
        RequestId = requestId;
    }

    /// <summary>Gets the name of the operation that was called.</summary>
    public string Operation { get; }

    /// <summary>
    /// Gets the ID that the service assigned to the request, to include in a support request. It is the first of the
    /// headers <c>x-request-id</c>, <c>request-id</c>, <c>x-correlation-id</c> and <c>cf-ray</c>; null if there is
    /// none.
    /// </summary>
    public string? RequestId { get; }

    /// <summary>Gets or sets the status code under Kiota's name. Use <c>Status</c> instead.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new int ResponseStatusCode
    {
        get => base.ResponseStatusCode;
        set => base.ResponseStatusCode = value;
    }

    /// <summary>Gets or sets the headers under Kiota's name. Use <c>Headers</c> instead.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new IDictionary<string, IEnumerable<string>> ResponseHeaders
    {
        get => base.ResponseHeaders;
        set => base.ResponseHeaders = value;
    }
}
