using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Service;

/// <summary>What an operation answers.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonNode Body)
{
    /// <summary>Whether it reports success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and <= 299;

    /// <summary>200 with a model.</summary>
    public static Answer Ok<T>(T model) => new(HttpStatusCode.OK, JsonSerializer.SerializeToNode(model)!);
}
