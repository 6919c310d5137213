using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Values;

/// <summary>Models compare by value, are copied whole, and have a text without secrets.</summary>
public sealed class ModelValuesTests
{
    private static IEnumerable<string> Names => Contract.Models.Select(static model => model.Name);

    [TestCase("\"\\ud800\"")]
    [TestCase("1e99999999999")]
    public void A_value_that_dotnet_cannot_compare_equals_one_of_the_same_spelling(string json)
    {
        SessionResponse[] sessions = [.. new[] { json, json, $"[{json}]" }.Select(Session)];
        Assert.That(sessions[0], Is.EqualTo(sessions[1]).And.Not.EqualTo(sessions[2]));
        Assert.That(sessions[0].GetHashCode(), Is.EqualTo(sessions[1].GetHashCode()));
        var (one, same, other) = (RunAs(json), RunAs(json), RunAs($"[{json}]"));
        Assert.That(one, Is.EqualTo(same).And.Not.EqualTo(other));

        static SessionResponse Session(string value) =>
            System.Text.Json.JsonSerializer.Deserialize<SessionResponse>(
                $$"""{"structured_output":{"a":{{value}}},"x":{{value}}}"""
            )!;

        static AutomationCreateRequestRunAs RunAs(string value) =>
            System.Text.Json.JsonSerializer.Deserialize<AutomationCreateRequestRunAs>(value)!;
    }

    [TestCaseSource(nameof(Names))]
    public void Two_readings_of_one_JSON_are_equal_and_so_is_a_copy(string name)
    {
        var json = Everything(name);
        var type = Contract.TypeOf(name);
        var (one, other) = (Read(json, type), Read(json, type));
        var copy = Copy(one);
        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other).And.Not.SameAs(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(copy, Is.EqualTo(one).And.Not.SameAs(one));
            Assert.That(copy.GetHashCode(), Is.EqualTo(one.GetHashCode()));
            Assert.That(JsonSerializer.Serialize(copy, type), Is.EqualTo(JsonSerializer.Serialize(one, type)));
            Assert.That(one, Is.Not.EqualTo(null));
        });
    }

    [TestCaseSource(nameof(Names))]
    public void A_property_that_is_absent_makes_a_difference(string name)
    {
        var type = Contract.TypeOf(name);
        var whole = Read(Everything(name), type);
        Assert.Multiple(() =>
        {
            foreach (var property in ((ModelDefinition)Contract.Definition(name)).Properties)
            {
                var without = Everything(name);
                without.Remove(property.WireName);
                Assert.That(Read(without, type), Is.Not.EqualTo(whole), property.Name);

                var withNull = Everything(name);
                withNull[property.WireName] = null;
                Assert.That(Read(withNull, type), Is.Not.EqualTo(whole), property.Name);
                Assert.That(Copy(Read(withNull, type)), Is.EqualTo(Read(withNull, type)), property.Name);
            }
        });
    }

    [Test]
    public void Absent_null_and_a_value_are_three_states()
    {
        var absent = new SessionCreateRequest { Prompt = "p" };
        var isNull = new SessionCreateRequest { Prompt = "p", Title = null };
        var value = new SessionCreateRequest { Prompt = "p", Title = "t" };
        Assert.Multiple(() =>
        {
            Assert.That(absent, Is.Not.EqualTo(isNull));
            Assert.That(isNull, Is.Not.EqualTo(value));
            Assert.That(isNull.DeepClone().IsAssigned(nameof(SessionCreateRequest.Title)), Is.True);
            Assert.That(absent.DeepClone().IsAssigned(nameof(SessionCreateRequest.Title)), Is.False);
            Assert.That(absent == new SessionCreateRequest { Prompt = "p" }, Is.True);
            Assert.That(absent != value, Is.True);
            Assert.That((SessionCreateRequest?)null == absent, Is.False);
        });
    }

    [Test]
    public void A_copy_shares_no_list_no_object_and_no_JSON()
    {
        var original = new SessionCreateRequest
        {
            Prompt = "p",
            Tags = ["a"],
            SessionSecrets = [new SessionSecretInput { Key = "K", Value = "v" }],
            StructuredOutputSchema = new JsonObject { ["type"] = "object" },
        };
        original.AdditionalProperties["new"] = new JsonArray(1);
        var copy = original.DeepClone();
        copy.Tags!.Add("b");
        copy.SessionSecrets![0].Value = "w";
        copy.StructuredOutputSchema!["type"] = "array";
        copy.AdditionalProperties["new"]!.AsArray().Add(2);
        Assert.Multiple(() =>
        {
            Assert.That(original.Tags, Is.EqualTo(new[] { "a" }));
            Assert.That(original.SessionSecrets[0].Value, Is.EqualTo("v"));
            Assert.That(original.StructuredOutputSchema["type"]!.GetValue<string>(), Is.EqualTo("object"));
            Assert.That(original.AdditionalProperties["new"]!.AsArray(), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Additional_properties_compare_in_any_order_and_lists_in_theirs()
    {
        var one = JsonSerializer.Deserialize<SessionPullRequest>("""{"x":1,"y":[1,2]}""");
        var other = JsonSerializer.Deserialize<SessionPullRequest>("""{"y":[1,2],"x":1.0}""");
        var reversed = JsonSerializer.Deserialize<SessionPullRequest>("""{"y":[2,1],"x":1}""");
        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one!.GetHashCode(), Is.EqualTo(other!.GetHashCode()));
            Assert.That(one, Is.Not.EqualTo(reversed));
            Assert.That(one, Is.Not.EqualTo(new SessionPullRequest { PrState = null, PrUrl = "u" }));
        });
    }

    // Equal codes would make the search for equal items of a list quadratic.
    [TestCase("\"{0}\"")]
    [TestCase("{0}")]
    [TestCase("[{0}]")]
    [TestCase("{{\"id\":{0}}}")]
    public void Free_form_values_that_differ_have_different_codes(string format)
    {
        var codes = Enumerable
            .Range(0, 1000)
            .Select(number => JsonNode.Parse(string.Format(CultureInfo.InvariantCulture, format, number))!)
            .Select(JsonNodeCodec.Hash);
        Assert.That(codes.Distinct().Count(), Is.GreaterThan(990));
    }

    [TestCase("1", "1.0")]
    [TestCase("100", "1e2")]
    [TestCase("0", "-0")]
    [TestCase("\"A\"", "\"\\u0041\"")]
    [TestCase("""{"a":1,"b":[2,null]}""", """{"b":[2.0,null],"a":1.0}""")]
    public void Free_form_values_that_are_equal_have_equal_codes(string one, string other)
    {
        var (left, right) = (JsonNode.Parse(one)!, JsonNode.Parse(other)!);
        Assert.That(JsonNodeCodec.IsSame(left, right), Is.True);
        Assert.That(JsonNodeCodec.Hash(left), Is.EqualTo(JsonNodeCodec.Hash(right)));
    }

    [Test]
    public void Addresses_that_differ_in_the_fragment_differ()
    {
        var one = new SessionCreateRequest { Prompt = "p", AttachmentUrls = [new Uri("https://example.com/#a")] };
        var other = new SessionCreateRequest { Prompt = "p", AttachmentUrls = [new Uri("https://example.com/#b")] };
        Assert.That(one, Is.Not.EqualTo(other));
    }

    [Test]
    public void Unions_compare_by_their_values()
    {
        const string Json = """{"principal_type":"service_user","service_user_id":"s","service_user_name":"n"}""";
        var (one, other) = (JsonSerializer.Deserialize<Self>(Json)!, JsonSerializer.Deserialize<Self>(Json)!);
        var unknown = JsonSerializer.Deserialize<Self>("""{"principal_type":"robot"}""")!;
        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(one == unknown, Is.False);
            Assert.That(unknown.DeepClone(), Is.EqualTo(unknown).And.Not.SameAs(unknown));
            Assert.That(one.DeepClone().AsServiceUserSelf, Is.EqualTo(one.AsServiceUserSelf));
            Assert.That(one.ToString(), Does.StartWith("ServiceUserSelf { ").And.Contain("ServiceUserId = s"));
        });
    }

    [Test]
    public void The_text_has_IDs_numbers_and_times_but_no_free_text_and_no_secret()
    {
        var secret = new SessionSecretInput
        {
            Key = "K",
            Value = "hunter2",
            Sensitive = true,
        };
        var message = new SessionMessage
        {
            EventId = "event-1",
            Message = "my password is hunter2",
            Source = MessageSource.User,
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        Assert.Multiple(() =>
        {
            Assert.That(secret.ToString(), Is.EqualTo("SessionSecretInput { Sensitive = True, Value = *** }"));
            Assert.That(
                message.ToString(),
                Is.EqualTo("SessionMessage { CreatedAt = 1970-01-01T00:00:00Z, EventId = event-1, Source = user }")
            );
        });
    }

    [TestCaseSource(nameof(Names))]
    public void The_text_is_short_and_printable(string name)
    {
        var json = Everything(name);
        foreach (var property in json.ToArray())
        {
            if (property.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            {
                json[property.Key] = "\u001b[31m\n" + new string('x', 10_000);
            }
        }

        var text = JsonSerializer.Serialize(json) is var body ? TryText(body, Contract.TypeOf(name)) : "";
        Assert.That(text, Has.Length.LessThan(400).And.Not.Contains("\n").And.Not.Contains("\u001b"));
    }

    [Test]
    public void A_model_that_contains_itself_is_an_exception_and_no_crash()
    {
        var page = new SessionPullRequest { PrState = null, PrUrl = "u" };
        var list = new JsonArray();
        page.AdditionalProperties["list"] = list;
        Assert.That(page.DeepClone(), Is.EqualTo(page));
    }

    private static string TryText(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type)!.ToString()!;
        }
        catch (JsonException)
        {
            return ""; // A text that has a format does not have it now.
        }
    }

    private static JsonObject Everything(string name)
    {
        var result = new JsonObject { ["not documented"] = new JsonObject { ["a"] = 1 } };
        foreach (var property in ((ModelDefinition)Contract.Definition(name)).Properties)
        {
            result[property.WireName] = SampleJson.Value(property);
        }

        return result;
    }

    private static object Read(JsonObject json, Type type) => JsonSerializer.Deserialize(json.ToJsonString(), type)!;

    private static object Copy(object model) => model.GetType().GetMethod("DeepClone")!.Invoke(model, null)!;
}
