using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using CsCheck;

namespace Devin.Generator.Tests.Security;

/// <summary>No secret of any scheme is in what a client shows, whatever the secret is and wherever the service repeats it.</summary>
[NonParallelizable]
public sealed class SecretLeakTests
{
    // What secrets are made of that must be escaped somewhere: in URLs, JSON, HTML, cookies, Base64.
    private static readonly Gen<string> Secret = Gen.Char["abcXYZ019-._~+/=&;,%#\\\"<>' éü€"]
        .Array[8, 24]
        .Select(static characters => "k" + new string(characters) + "k");

    private static readonly string[] Operations = ["User", "App", "Basic", "Bot", "Header", "Query", "Cookie", "All"];

    [Test]
    public async Task No_secret_is_in_exceptions_logs_telemetry_or_options()
    {
        await VaultLibrary.Assembly;
        Gen.Select(Secret, Gen.OneOf(Operations), Gen.Int[0, 5])
            .Holds(
                sample => AssertUnrevealedAsync(sample.Item1, sample.Item2, sample.Item3).GetAwaiter().GetResult(),
                samples: 200
            );
    }

    private static async Task AssertUnrevealedAsync(string secret, string operation, int form)
    {
        // A header contains ASCII only, and a token neither white space nor quotation marks at its ends.
        var ascii = string.Concat(secret.Where(char.IsAscii));
        var token = string.Concat(ascii.Where(static character => character != ' '));
        var seen = new List<string>();
        var (options, handler) = await SecuritySchemeTests.CreateAsync(
            [
                ("Token", token),
                ("App", token),
                ("Bot", ascii),
                ("Basic", new NetworkCredential("user-1", secret)),
                ("HeaderKey", ascii),
                ("QueryKey", secret),
                ("CookieKey", secret),
            ],
            request => Repeat(request, form)
        );
        var log = new ListLogger();
        options["Logger"] = log;
        using var telemetry = new RecordedTelemetry();
        try
        {
            await options.CallAsync(operation);
        }
        catch (Exception exception)
        {
            seen.Add(exception.ToString());
            seen.AddRange(Strings(exception));
        }

        seen.AddRange(log.Messages);
        seen.AddRange(telemetry.Texts);
        seen.Add(options.Value.ToString()!);
        seen.Add(System.Text.Json.JsonSerializer.Serialize(options.Value, options.Value.GetType()));
        seen.Add(Newtonsoft.Json.JsonConvert.SerializeObject(options.Value));
        Assert.That(handler.Requests, Is.Not.Empty);
        Assert.That(telemetry.Texts, Is.Not.Empty);
        string[] forbidden =
        [
            secret,
            ascii,
            token,
            Uri.EscapeDataString(secret),
            Convert.ToBase64String(Encoding.UTF8.GetBytes("user-1:" + secret)),
        ];
        // What has fewer than 8 characters occurs in other words, and is not removed.
        forbidden = [.. forbidden.Where(static spelling => spelling.Length >= 8)];
        foreach (var text in seen)
        {
            foreach (var spelling in forbidden)
            {
                Assert.That(text, Does.Not.Contain(spelling).IgnoreCase);
            }
        }
    }

    /// <summary>A response that repeats all of the request.</summary>
    private static HttpResponseMessage Repeat(HttpRequestMessage request, int form)
    {
        var sent = new StringBuilder(request.RequestUri!.AbsoluteUri);
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            sent.Append('\n').Append(name).Append(": ").Append(values);
        }

        var all = $"{sent}\n{Uri.UnescapeDataString(sent.ToString())}\n{Decoded(request)}";
        var (body, mediaType) = form switch
        {
            0 => (System.Text.Json.JsonSerializer.Serialize(new { detail = all }), "application/problem+json"),
            1 => ("<p>" + WebUtility.HtmlEncode(all) + "</p>", "text/html"),
            2 => (all, "text/plain"),
            3 => (
                System.Text.Json.JsonSerializer.Serialize(new { errors = new[] { new { message = all } } }),
                "application/json"
            ),
            _ => ("", "text/plain"),
        };
        var response = new HttpResponseMessage(form == 4 ? HttpStatusCode.Found : HttpStatusCode.BadRequest)
        {
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        };
        response.Headers.TryAddWithoutValidation("X-Request-Id", all.ReplaceLineEndings(" "));
        if (form == 4)
        {
            response.Headers.Location = new Uri("http://other.example.com/" + request.RequestUri.Query);
        }

        return form == 5 ? throw new HttpRequestException("Lost: " + all) : response;
    }

    private static string Decoded(HttpRequestMessage request)
    {
        if (request.Headers.Authorization is not { Scheme: "Basic", Parameter: { } parameter })
        {
            return "";
        }

        return Encoding.UTF8.GetString(Convert.FromBase64String(parameter));
    }

    /// <summary>The texts of all properties, such as those of the problem, and of the headers.</summary>
    private static IEnumerable<string> Strings(object value)
    {
        foreach (
            var property in value
                .GetType()
                .GetProperties()
                .Where(static one => one.Name is not "Data" and not "TargetSite")
        )
        {
            var text = System.Text.Json.JsonSerializer.Serialize(
                property.GetValue(value) is Exception inner ? inner.ToString() : property.GetValue(value)?.ToString()
            );
            yield return System.Text.Json.JsonSerializer.Deserialize<string?>(text) ?? "";
        }

        if (
            value.GetType().GetProperty("Headers")?.GetValue(value)
            is IReadOnlyDictionary<string, IReadOnlyList<string>> headers
        )
        {
            foreach (var (name, values) in headers)
            {
                yield return $"{name}: {string.Join(", ", values)}";
            }
        }
    }

    private sealed class RecordedTelemetry : IDisposable
    {
        private readonly ActivityListener _spans;
        private readonly MeterListener _measurements = new();

        public RecordedTelemetry()
        {
            _spans = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == "Vault.Generated",
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                    ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span =>
                    Texts.AddRange(
                        span.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName)
                    ),
            };
            ActivitySource.AddActivityListener(_spans);
            _measurements.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Vault.Generated")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _measurements.SetMeasurementEventCallback<double>(
                (_, _, tags, _) =>
                {
                    foreach (var tag in tags)
                    {
                        Texts.Add($"{tag.Key}={tag.Value}");
                    }
                }
            );
            _measurements.Start();
        }

        public List<string> Texts { get; } = [];

        public void Dispose()
        {
            _spans.Dispose();
            _measurements.Dispose();
        }
    }

    private sealed class ListLogger : Microsoft.Extensions.Logging.ILogger
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel logLevel) => true;

        public void Log<TState>(
            Microsoft.Extensions.Logging.LogLevel logLevel,
            Microsoft.Extensions.Logging.EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Messages.Add(formatter(state, exception));
    }
}
