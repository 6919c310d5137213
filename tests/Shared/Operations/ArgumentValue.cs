using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Operations;

/// <summary>Values of the contract as arguments of C# methods.</summary>
internal static class ArgumentValue
{
    /// <summary>The request body of a call as the type of its parameter.</summary>
    public static object? OfBody(OperationValues values, Type type) =>
        type == typeof(Stream) ? new MemoryStream(values.File!.Content) : Of(values.Body, type);

    /// <summary>A value as the type of a parameter or body. System.Text.Json reads no time from an integer.</summary>
    public static object? Of(JsonNode? json, Type type)
    {
        if (json is null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            // A builder takes a text where paths differ in the type of a parameter.
            return PartText.Of(json);
        }

        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(DateTimeOffset) && json.GetValueKind() == JsonValueKind.Number
            ? DateTimeOffset.FromUnixTimeSeconds(json.GetValue<long>())
            : json.Deserialize(bare);
    }
}
