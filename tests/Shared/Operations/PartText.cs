using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Operations;

/// <summary>Values as the text of a parameter or of a field of a form.</summary>
internal static class PartText
{
    /// <summary>A string as it is, and any other value as JSON.</summary>
    public static string Of(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value?.ToJsonString() ?? "null";
}
