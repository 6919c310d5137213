using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service;

/// <summary>The response of an operation.</summary>
internal sealed record OperationResponse(HttpStatusCode Status, JsonNode Body)
{
    /// <summary>Whether the status is a success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    /// <summary>A 200 response with a model as its body.</summary>
    public static OperationResponse Ok<T>(T model) => new(HttpStatusCode.OK, JsonSerializer.SerializeToNode(model)!);
}
