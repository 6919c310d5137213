using System.Text.Json;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AuditLog;

/// <summary>The details of an audit-log entry: IDs in the path and in the response. Other values can be secrets.</summary>
internal static class AuditDetails
{
    private const string IdEnd = "_id";

    /// <summary>The names and values of IDs, each name once.</summary>
    public static Dictionary<string, string> Of(ServiceCall call, ServiceResponse response)
    {
        var details = new Dictionary<string, string>(call.PathValues, StringComparer.Ordinal);
        if (!response.Body.IsEmpty)
        {
            AddIds(details, response.Body.Span);
        }

        return details;
    }

    private static void AddIds(Dictionary<string, string> details, ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && name.EndsWith(IdEnd, StringComparison.Ordinal))
            {
                details.TryAdd(name, reader.GetString()!);
            }

            reader.Skip();
        }
    }
}
