using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generated.Transport;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of spans, metrics and log events.</summary>
internal static class TelemetryPage
{
    /// <summary>What the attributes contain. The page has those that calls really have.</summary>
    private static readonly Dictionary<string, string> s_attributes = new(StringComparer.Ordinal)
    {
        ["devin.generated.rate_limit.remaining"] = "the requests that the service still accepts in the current period",
        ["error.type"] =
            "the status code, the kind of a connection failure such as `name_resolution_error`, or the type of the exception",
        ["http.request.body.size"] = "bytes of the request body",
        ["http.request.method"] = "the HTTP method",
        ["http.request.resend_count"] = "the number of attempts before this one; of a call, the number of its retries",
        ["http.response.body.size"] = "bytes of the response body, after decompression",
        ["http.response.status_code"] = "the status code",
        ["kind"] = "the [kind](enumerations.md#undocumentedvaluekind) of an undocumented value",
        ["operation"] = "the operation, such as `GetSession`",
        ["server.address"] = "the host of the base address",
        ["server.port"] = "the port of the base address",
        ["subject"] = "the type, or the type and the member, such as `SessionResponse.Url`",
        ["url.template"] = "the path with the names of its parameters, such as `/v3/organizations/{org_id}/sessions`",
    };

    /// <summary>The page.</summary>
    public static string Write(ObservedCalls calls)
    {
        var text = new StringBuilder("# Telemetry\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"The activity source and the meter have the name `{Telemetry.Name}`. Attributes follow the\n"
        );
        text.Append(
            "[semantic conventions of OpenTelemetry](https://opentelemetry.io/docs/specs/semconv/http/). IDs, query values and bodies are in\n"
        );
        text.Append("none of them.\n\n## Spans\n\n| span | kind | attributes |\n|---|---|---|\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"| a call, such as `GetSession` | internal | {Codes(calls.CallAttributes)} |\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"| each attempt, such as `GET /v3/self` | client | {Codes(calls.AttemptAttributes)} |\n"
        );
        text.Append("\n## Metrics\n\n| instrument | kind | unit | meaning | attributes |\n|---|---|---|---|---|\n");
        foreach (var (instrument, attributes) in calls.Instruments)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{instrument.Name}` | {Kind(instrument)} | `{instrument.Unit}` | {instrument.Description} | {Codes(attributes)} |\n"
            );
        }

        text.Append("\n## Attributes\n\n| attribute | contents |\n|---|---|\n");
        foreach (var name in calls.Attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {s_attributes[name]} |\n");
        }

        text.Append(
            "\n## Log events\n\nThe category is that of the logger in `DevinClientOptions.Logger`; in a host it is the name of the HTTP client.\n\n"
        );
        text.Append("| event | level | message |\n|---|---|---|\n");
        foreach (var message in Messages())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {message.EventId} | {message.Level} | `{message.Message}` |\n"
            );
        }

        return text.ToString();
    }

    private static string Codes(IEnumerable<string> names) =>
        string.Join(", ", names.Select(static name => $"`{name}`"));

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0].ToLowerInvariant();

    private static IEnumerable<LoggerMessageAttribute> Messages() =>
        typeof(Telemetry)
            .Assembly.GetTypes()
            .SelectMany(static type =>
                type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Select(static method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .OrderBy(static message => message.EventId)
            .ThenBy(static message => message.Message, StringComparer.Ordinal);
}
