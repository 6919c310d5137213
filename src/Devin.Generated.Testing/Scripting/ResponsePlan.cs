using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Scripting;

/// <summary>What the rules change for one request.</summary>
internal sealed class ResponsePlan
{
    /// <summary>The delay before the request is executed.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>When the connection fails; null if it does not.</summary>
    public ConnectionFailure? Failure { get; set; }

    /// <summary>The number of bytes of the body that arrive; null for all.</summary>
    public int? BodyLength { get; set; }

    /// <summary>The changes of the body of a successful response.</summary>
    public List<Action<JsonNode>> Rewrites { get; } = [];

    /// <summary>Creates the response before the request is checked; null for none.</summary>
    public Func<ErrorShape, ServiceResponse>? Fixed { get; set; }

    /// <summary>
    /// Creates the response instead of the service, from the status of success; null for that of the service.
    /// </summary>
    public Func<RecordedRequest, HttpStatusCode, ServiceResponse>? Reply { get; set; }

    /// <summary>Whether the response is set, so that no older rule applies.</summary>
    public bool IsDecided => Fixed is not null || Reply is not null || Failure is not null;
}
