using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;
using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Devin.Generated.Tests.Allocations;

namespace Devin.Generated.Tests.Validation;

/// <summary>The constraints of the contract and of the service, before a request is sent.</summary>
public sealed class ValidationTests
{
    private const string Secret = "hunter2";

    private static SessionCreateRequest Invalid =>
        new()
        {
            Prompt = null!,
            Tags = [.. Enumerable.Range(0, 51).Select(static number => $"tag {number}")],
            AttachmentUrls = [new Uri("https://example.com/ok"), new Uri("relative", UriKind.Relative)],
            SessionSecrets = [new SessionSecretInput { Key = "", Value = Secret + new string('x', 65536) }],
        };

    [Test]
    public async Task All_violations_are_in_one_exception_and_nothing_is_sent()
    {
        using var handler = new CountingHandler();
        using var client = Client(handler);
        var error = (
            await Assert.ThrowsAsync<InvalidRequestException>(() => client.Sessions.CreateSessionAsync(Invalid))
        )!;
        Assert.Multiple(() =>
        {
            Assert.That(handler.Count, Is.Zero);
            Assert.That(error.Operation, Is.EqualTo("CreateSession"));
            Assert.That(
                error.Violations.Select(static violation => violation.ToString()),
                Is.EqualTo(
                    new[]
                    {
                        "/attachment_urls/1: expected an absolute URI, found a relative one",
                        "/prompt: expected a value, found none",
                        "/session_secrets/0/key: expected 1 to 256 characters, found 0 characters",
                        "/session_secrets/0/value: expected at most 65536 characters, found 65543 characters",
                        "/tags: expected at most 50 items, found 51 items",
                    }
                )
            );
            Assert.That(
                error.Message,
                Does.StartWith("CreateSession: the request was not sent, because it violates 5 constraints")
            );
            Assert.That(error.Violations[0].Value, Is.EqualTo("relative"));
            Assert.That(error.Violations[3].Value, Is.Null);
            Assert.That(error.ToString() + string.Concat(error.Violations), Does.Not.Contain(Secret));
        });
    }

    [Test]
    public async Task The_fluent_client_finds_the_same_violations()
    {
        using var handler = new CountingHandler();
        using var http = new HttpClient(handler);
        using var flat = Client(handler);
        using var adapter = new DevinRequestAdapter(Options(http));
        using var fluent = new DevinApiClient(adapter);
        var one = await Assert.ThrowsAsync<InvalidRequestException>(() => flat.Sessions.CreateSessionAsync(Invalid));
        var other = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            fluent.V3.Organizations["org-1"].Sessions.PostAsync(Invalid)
        );
        Assert.That(other!.Violations, Is.EqualTo(one!.Violations));
        Assert.That(other.Message, Is.EqualTo(one.Message));
        Assert.That(handler.Count, Is.Zero);
    }

    [TestCase(0, "a number that is at least 1 and at most 200")]
    [TestCase(201, "a number that is at least 1 and at most 200")]
    public async Task A_parameter_out_of_its_range_is_refused_by_both_clients(long first, string expected)
    {
        using var handler = new CountingHandler();
        using var http = new HttpClient(handler);
        using var flat = Client(handler);
        using var adapter = new DevinRequestAdapter(Options(http));
        using var fluent = new DevinApiClient(adapter);
        var one = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            flat.Sessions.ListSessionsAsync(new() { First = first })
        );
        var other = await Assert.ThrowsAsync<InvalidRequestException>(() =>
            fluent
                .V3.Organizations["org-1"]
                .Sessions.GetAsync(configuration => configuration.QueryParameters.First = first)
        );
        Assert.Multiple(() =>
        {
            Assert.That(
                one!.Violations.Single(),
                Is.EqualTo(
                    new ConstraintViolation
                    {
                        Parameter = "first",
                        Pointer = "",
                        Expected = expected,
                        Found = first.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        Value = first.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    }
                )
            );
            Assert.That(other!.Violations, Is.EqualTo(one.Violations));
            Assert.That(handler.Count, Is.Zero);
        });
    }

    [TestCase(100, true, null)]
    [TestCase(101, true, "time_before: expected at most 100 days after time_after, found 101 days")]
    [TestCase(1, false, "time_after: expected a value, because time_before has one, found none")]
    public async Task A_period_has_at_most_100_days_and_a_start(int days, bool hasStart, string? expected)
    {
        using var handler = new CountingHandler();
        using var http = new HttpClient(handler);
        using var flat = Client(handler);
        using var adapter = new DevinRequestAdapter(Options(http));
        using var fluent = new DevinApiClient(adapter);
        DateTimeOffset? start = hasStart ? DateTimeOffset.UnixEpoch : null;
        var end = DateTimeOffset.UnixEpoch.AddDays(days);
        var one = await FailureAsync(() =>
            flat.Enterprise.GuardrailViolations.ListGuardrailViolationsAsync(
                new() { TimeAfter = start, TimeBefore = end }
            )
        );
        var other = await FailureAsync(() =>
            fluent.V3beta1.Enterprise.GuardrailViolations.GetAsync(configuration =>
            {
                configuration.QueryParameters.TimeAfter = start;
                configuration.QueryParameters.TimeBefore = end;
            })
        );
        Assert.Multiple(() =>
        {
            Assert.That(one?.Violations.Single().ToString(), Is.EqualTo(expected));
            Assert.That(other?.Violations.Single().ToString(), Is.EqualTo(expected));
            Assert.That(handler.Count, Is.EqualTo(expected is null ? 2 : 0));
        });
    }

    [Test]
    public async Task The_check_can_be_turned_off()
    {
        using var handler = new CountingHandler();
        using var client = Client(handler, static options => options.ValidateRequests = false);
        var request = new SessionCreateRequest { Prompt = "p", Tags = Invalid.Tags };
        await Assert.ThrowsAsync<DevinResponseFormatException>(() => client.Sessions.CreateSessionAsync(request));
        await Assert.ThrowsAsync<DevinResponseFormatException>(() =>
            client.Sessions.ListSessionsAsync(new() { First = 201 })
        );
        Assert.That(handler.Count, Is.EqualTo(2));
    }

    [TestCase(256, true)]
    [TestCase(257, false)]
    public void Lengths_count_code_points(int length, bool isValid)
    {
        var secret = new SessionSecretInput { Key = string.Concat(Enumerable.Repeat("😀", length)), Value = "" };
        Assert.That(secret.Validate(), Has.Count.EqualTo(isValid ? 0 : 1));
    }

    [Test]
    public void Unknown_values_of_enums_are_valid_and_the_default_in_a_list_is_not()
    {
        Assert.Multiple(() =>
        {
            Assert.That(new SessionCreateRequest { Prompt = "p", DevinMode = "not documented" }.Validate(), Is.Empty);
            Assert.That(
                new SessionCreateRequest { Prompt = "p", Tags = [null!] }
                    .Validate()
                    .Single()
                    .ToString(),
                Is.EqualTo("/tags/0: expected a value, found null")
            );
        });
    }

    [Test]
    public void A_closed_object_has_no_other_properties_and_an_open_one_may()
    {
        var limits = new AutomationLimits { MaxAcuLimit = 1001 };
        limits.AdditionalProperties["max/runs"] = 1;
        var request = new SessionCreateRequest { Prompt = "p" };
        request.AdditionalProperties["new"] = 1;
        Assert.Multiple(() =>
        {
            Assert.That(
                limits.Validate().Select(static violation => violation.ToString()),
                Is.EqualTo(
                    new[]
                    {
                        "/max_acu_limit: expected a number that is at least 1 and at most 1000, found 1001",
                        "/max~1runs: expected no property with this name, found one",
                    }
                )
            );
            Assert.That(request.Validate(), Is.Empty);
        });
    }

    [Test]
    public void Items_that_must_be_unique_are_found_in_any_number()
    {
        var ids = Enumerable.Range(0, 10_000).Select(static number => $"org-{number}").ToList();
        var group = new OrgGroupConfig { OrgIds = ids };
        var valid = group.Validate();
        ids.Add("org-7");
        Assert.Multiple(() =>
        {
            Assert.That(valid, Is.Empty);
            Assert.That(
                group.Validate().Single().ToString(),
                Is.EqualTo("/org_ids: expected unique items, found equal items at 7 and 10000")
            );
        });
    }

    [Test]
    public void The_schema_of_an_output_is_small_and_has_no_reference_to_the_outside()
    {
        var request = new SessionCreateRequest
        {
            Prompt = "p",
            StructuredOutputSchema = new JsonObject
            {
                ["description"] = new string('x', 64 * 1024),
                ["items"] = new JsonArray(new JsonObject { ["$ref"] = "https://example.com/schema.json" }),
                ["not"] = new JsonObject { ["$ref"] = "#/definitions/a" },
            },
        };
        Assert.That(
            request.Validate().Select(static violation => violation.Pointer + " " + violation.Expected),
            Is.EqualTo(
                new[]
                {
                    "/structured_output_schema at most 65536 bytes",
                    "/structured_output_schema references inside the schema only",
                }
            )
        );
    }

    [Test]
    public void An_automation_has_the_limits_of_the_service()
    {
        var request = JsonSerializer.Deserialize<AutomationCreateRequest>(
            """
            {
              "name": "n",
              "actions": [{"type":"monitor_session","setup_prompt":"s","slack_monitor_config":{}},
                          {"type":"start_session"}, {"type":"start_session"}],
              "triggers": [{"event_type":"webhook:incoming"},{"event_type":"webhook:incoming"}],
              "concurrency": {"max_queue_depth": 1},
              "metadata": {"k": "v"}
            }
            """
        )!;
        request.Metadata = Enumerable.Range(0, 17).ToDictionary(static number => $"key {number}", static _ => "v");
        request.Metadata[new string('k', 33)] = new string('v', 129);
        var found = request.Validate().Select(static violation => violation.ToString()).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(found, Does.Contain("/metadata: expected at most 16 properties, found 18 properties"));
            Assert.That(found, Has.Some.StartsWith("/metadata/kkkkk").And.Contains("at most 32 characters"));
            Assert.That(found, Has.Some.StartsWith("/metadata/kkkkk").And.Contains("at most 128 characters"));
            Assert.That(
                found,
                Does.Contain("/triggers: expected at most 1 trigger for webhook:incoming, found 2 triggers")
            );
            Assert.That(
                found,
                Does.Contain("/actions: expected at most 1 action that starts a session, found 2 actions")
            );
            Assert.That(
                found,
                Does.Contain("/actions: expected no other action beside one that monitors a channel, found 3 actions")
            );
            Assert.That(
                found,
                Does.Contain(
                    "/concurrency/max_concurrent_runs: expected a value, because max_queue_depth has one, found none"
                )
            );
        });
    }

    [Test]
    public void A_valid_request_costs_no_allocation()
    {
        IChecked request = new SessionCreateRequest
        {
            Prompt = "Fix the build",
            Tags = ["a", "b"],
            AttachmentUrls = [new Uri("https://example.com/file")],
            SessionSecrets = [new SessionSecretInput { Key = "K", Value = "v" }],
            MaxAcuLimit = 10,
        };
        var validation = default(Devin.Generated.Constraints.Validation);
        Assert.That(Allocated.By(() => request.Check(ref validation)), Is.Zero);
        Assert.That(validation.HasViolations, Is.False);
    }

    private static async Task<InvalidRequestException?> FailureAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (InvalidRequestException exception)
        {
            return exception;
        }
        catch (DevinResponseFormatException)
        {
            return null; // The request was sent.
        }
    }

    private static DevinClient Client(HttpMessageHandler handler, Action<DevinClientOptions>? configure = null)
    {
        var options = Options(new HttpClient(handler, disposeHandler: false));
        configure?.Invoke(options);
        return new DevinClient(options);
    }

    private static DevinClientOptions Options(HttpClient client) =>
        new()
        {
            HttpClient = client,
            Token = "cog_test",
            OrganizationId = "org-1",
        };

    private sealed class CountingHandler : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Count++;
            return Task.FromResult(
                new HttpResponseMessage { Content = new StringContent("1"), RequestMessage = request }
            );
        }
    }
}
