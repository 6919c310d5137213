using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using System.Text.Json;
using Devin.Generated.Fluent;
using Devin.Generated.Json;
using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;
using Microsoft.Extensions.Logging;
using RichardSzalay.MockHttp;

namespace Devin.Generated.Tests.UndocumentedValues;

/// <summary>Undocumented values in responses are reported, and never make a call fail.</summary>
public sealed class UndocumentedValueTests
{
    private const string Undocumented = """
        {"session_id":"devin-1","url":null,"status":"not_documented","tags":["a"],"org_id":"org-1","created_at":1,
         "updated_at":2,"acus_consumed":0.5,"x_new":{"secret":"free text"},"title":"free text",
         "pull_requests":[{"pr_url":"u","pr_state":null},{"pr_url":"v"}]}
        """;

    [Test]
    public async Task Every_kind_of_undocumented_value_is_reported_with_its_pointer([Values] bool isNewtonsoft)
    {
        var reported = new List<UndocumentedValue>();
        using var client = Client(
            options =>
            {
                options.OnUndocumentedValue = reported.Add;
                options.NewtonsoftSettings = isNewtonsoft ? new() : null;
            },
            Undocumented
        );
        var session = await client.Sessions.GetSessionAsync("devin-1");
        Assert.That(session.Status.Value, Is.EqualTo("not_documented"));
        Assert.That(
            reported,
            Is.EqualTo(
                new[]
                {
                    new UndocumentedValue(
                        UndocumentedValueKind.UnexpectedNull,
                        "GetSession",
                        "SessionResponse.Url",
                        "/url",
                        null
                    ),
                    new(
                        UndocumentedValueKind.UnknownEnumValue,
                        "GetSession",
                        "SessionStatus",
                        "/status",
                        "not_documented"
                    ),
                    new(UndocumentedValueKind.UnknownProperty, "GetSession", "SessionResponse", "/x_new", "x_new"),
                    new(
                        UndocumentedValueKind.MissingProperty,
                        "GetSession",
                        "SessionPullRequest.PrState",
                        "/pull_requests/1",
                        null
                    ),
                }
            )
        );
    }

    [Test]
    public async Task Both_clients_report_the_same_with_both_serializers([Values] bool isNewtonsoft)
    {
        var flat = new List<UndocumentedValue>();
        var fluent = new List<UndocumentedValue>();
        const string body = """{"tags":["a",5],"session_id":7,"x_new":1}""";
        using var client = Client(options => Configure(options, flat), body);
        await client.Sessions.GetSessionAsync("devin-1");
        using var handler = new MockHttpMessageHandler();
        handler.When("*").Respond("application/json", body);
        var fluentOptions = new DevinClientOptions { Token = "cog_test", HttpClient = handler.ToHttpClient() };
        Configure(fluentOptions, fluent);
        using var fluentClient = DevinApiClient.Create(fluentOptions);
        await fluentClient.V3.Organizations["org-1"].Sessions["devin-1"].GetAsync();
        Assert.That(fluent, Is.EqualTo(flat));
        Assert.That(
            flat.Where(static value => value.Kind == UndocumentedValueKind.UnreadableValue)
                .Select(static value => value.Pointer),
            Is.EqualTo(["/tags/1", "/session_id"])
        );

        void Configure(DevinClientOptions options, List<UndocumentedValue> reported)
        {
            options.OnUndocumentedValue = reported.Add;
            options.NewtonsoftSettings = isNewtonsoft ? new() : null;
        }
    }

    [Test]
    public async Task Null_in_a_list_is_an_item_that_cannot_be_read_and_survives()
    {
        var reported = new List<UndocumentedValue>();
        const string body = """{"tags":["a",null]}""";
        using var client = Client(options => options.OnUndocumentedValue = reported.Add, body);
        var response = await client.Sessions.GetSessionTagsAsync("devin-1");
        Assert.Multiple(() =>
        {
            Assert.That(response.Tags[0], Is.EqualTo("a"));
            Assert.That(
                () => response.Tags[1],
                Throws.TypeOf<UnreadableValueException>().With.Message.Contains("Tags[1]").And.Message.Contains("null")
            );
            Assert.That((response.Tags.TryGetUnreadable(1, out var json), json), Is.EqualTo((true, "null")));
            Assert.That(JsonSerializer.Serialize(response), Is.EqualTo(body));
            Assert.That(
                reported,
                Is.EqualTo(
                    new[]
                    {
                        new UndocumentedValue(
                            UndocumentedValueKind.UnexpectedNull,
                            "GetSessionTags",
                            "String",
                            "/tags/1",
                            null
                        ),
                    }
                )
            );
        });
    }

    [Test]
    public async Task A_response_that_matches_the_contract_reports_nothing()
    {
        var reported = new List<UndocumentedValue>();
        using var client = Client(options => options.OnUndocumentedValue = reported.Add, """{"tags":["a"]}""");
        await client.Sessions.GetSessionTagsAsync("devin-1");
        Assert.That(reported, Is.Empty);
    }

    [Test]
    public async Task At_most_100_values_of_a_response_are_reported_and_then_the_number_of_the_others()
    {
        var reported = new List<UndocumentedValue>();
        var unknown = string.Join(',', Enumerable.Range(0, 16_000).Select(static index => $"\"x_{index}\":1"));
        using var client = Client(
            options => options.OnUndocumentedValue = reported.Add,
            $$"""{{{unknown}},"tags":["a"]}"""
        );
        var tags = await client.Sessions.GetSessionTagsAsync("devin-1");
        Assert.Multiple(() =>
        {
            Assert.That(tags.AdditionalProperties, Has.Count.EqualTo(16_000));
            Assert.That(reported, Has.Count.EqualTo(UndocumentedValue.MaxPerResponse + 1));
            Assert.That(reported[99], Has.Property("Pointer").EqualTo("/x_99").And.Property("Value").EqualTo("x_99"));
            Assert.That(
                reported[100],
                Is.EqualTo(
                    new UndocumentedValue(
                        UndocumentedValueKind.FurtherValues,
                        "GetSessionTags",
                        "GetSessionTags",
                        "",
                        "15900"
                    )
                )
            );
        });
    }

    [Test]
    public async Task A_value_of_5_MB_is_cut_in_the_callback_and_in_the_log()
    {
        var reported = new List<UndocumentedValue>();
        var logger = new ListLogger();
        var name = "\u001b" + new string('x', 5_000_000);
        using var client = Client(
            options =>
            {
                options.OnUndocumentedValue = reported.Add;
                options.Logger = logger;
            },
            JsonSerializer.Serialize(new Dictionary<string, object> { ["tags"] = Array.Empty<string>(), [name] = 1 })
        );
        await client.Sessions.GetSessionTagsAsync("devin-1");
        var line = logger.Lines.Single(static line => line.Contains("does not document", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(reported.Single().Value, Is.EqualTo(name[..UndocumentedValue.MaxLength] + "…"));
            Assert.That(reported.Single().Pointer, Has.Length.EqualTo(UndocumentedValue.MaxLength + 1));
            Assert.That(line, Has.Length.LessThan(1000).And.Contain("\\u001B").And.Not.Contain("\u001b"));
        });
    }

    [Test]
    public async Task Pointers_are_right_after_a_byte_order_mark()
    {
        var reported = new List<UndocumentedValue>();
        using var client = Client(
            options => options.OnUndocumentedValue = reported.Add,
            "\uFEFF" + """{"tags":["a"],"x_new":1}"""
        );
        await client.Sessions.GetSessionTagsAsync("devin-1");
        Assert.That(reported.Single().Pointer, Is.EqualTo("/x_new"));
    }

    [Test]
    public async Task An_undeclared_status_is_reported()
    {
        var reported = new List<UndocumentedValue>();
        using var client = Client(
            options => options.OnUndocumentedValue = reported.Add,
            "{}",
            HttpStatusCode.PaymentRequired
        );
        await Assert.CatchAsync<DevinApiException>(() => client.Self.GetSelfAsync());
        Assert.That(
            reported.Single(),
            Is.EqualTo(new UndocumentedValue(UndocumentedValueKind.UndeclaredStatus, "GetSelf", "GetSelf", "", "402"))
        );
    }

    [Test]
    public async Task Each_undocumented_value_is_logged_once_and_counted_every_time()
    {
        var logger = new ListLogger();
        var counted = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Name == "devin.generated.undocumented_values")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (_, value, tags, _) =>
            {
                foreach (var tag in tags)
                {
                    counted += tag is { Key: "subject", Value: "SessionStatus" } ? value : 0;
                }
            }
        );
        listener.Start();
        using var client = Client(options => options.Logger = logger, Undocumented);
        await client.Sessions.GetSessionAsync("devin-1");
        await client.Sessions.GetSessionAsync("devin-1");
        Assert.Multiple(() =>
        {
            Assert.That(counted, Is.EqualTo(2));
            Assert.That(
                logger.Lines.Where(static line => line.Contains("does not document", StringComparison.Ordinal)),
                Has.Exactly(4).Items
            );
            Assert.That(logger.Lines, Has.All.Not.Contain("free text"));
        });
    }

    [Test]
    public void A_client_logs_at_most_1000_different_values_also_of_calls_that_run_at_the_same_time()
    {
        var logger = new CountingLogger();
        var reporter = new UndocumentedValueReporter(null, new UndocumentedValueLog(logger));
        var operation = new ApiOperation("GetSelf", HttpMethod.Get, "/v3/self") { Statuses = [200] };
        Parallel.For(0, 3000, status => reporter.ReportStatus(operation, status));
        Assert.That(logger.Count, Is.EqualTo(1000));
    }

    [Test]
    public void The_client_lists_enum_values_on_which_the_localized_contracts_differ()
    {
        var scheduled = DevinContract.EnumDrift.Single(static entry =>
            entry is { TypeName: "SessionOrigin", Value: "scheduled" }
        );
        Assert.Multiple(() =>
        {
            Assert.That(scheduled.IsInReference, Is.False);
            Assert.That(scheduled.ListedBy.Select(static copy => copy.Language), Is.EqualTo(new[] { "de", "ja" }));
            Assert.That(Models.SessionOrigin.KnownValues, Does.Contain(Models.SessionOrigin.Scheduled));
        });
    }

    private static DevinClient Client(
        Action<DevinClientOptions> configure,
        string body,
        HttpStatusCode status = HttpStatusCode.OK
    )
    {
        var handler = new MockHttpMessageHandler();
        handler
            .When("*")
            .Respond(_ => new HttpResponseMessage(status)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            });
        var options = new DevinClientOptions
        {
            Token = "cog_test",
            OrganizationId = "org-1",
            HttpClient = handler.ToHttpClient(),
            MaxRetries = 0,
        };
        configure(options);
        return new DevinClient(options);
    }

    private sealed class CountingLogger : ILogger
    {
        private int _count;

        public int Count => _count;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Interlocked.Increment(ref _count);
    }
}
