using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Json.Converters;
using Devin.Generated.Models;
using Devin.Generated.Transport;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Devin.Generated.Tests.Json;

/// <summary>Bodies that a client reads with Newtonsoft.Json.</summary>
internal sealed class NewtonsoftBodyTests
{
    private const string Digits =
        """{"a":[0.10,1e2,12345678901234567890,0.12345678901234567890123,1e999,-0],"b":"2026-01-31T00:00:00Z"}""";

    [Test]
    public void Free_form_json_keeps_the_digits_of_its_numbers()
    {
        var session = Read<SessionResponse, ModelCodec<SessionResponse>>($$"""{"structured_output":{{Digits}}}""");
        Assert.That(session.StructuredOutput!.ToJsonString(), Is.EqualTo(Digits));
        Assert.That(Read<JsonObject, JsonObjectCodec>(Digits).ToJsonString(), Is.EqualTo(Digits));
        Assert.That(Read<JsonNode, JsonNodeCodec>("[1.0]").ToJsonString(), Is.EqualTo("[1.0]"));
    }

    [Test]
    public void Free_form_json_of_another_kind_is_refused_with_its_pointer()
    {
        var error = Assert.Throws<UnreadableJsonException>(() => Read<JsonObject, JsonObjectCodec>("[1]"));
        Assert.That(error.Pointer, Is.Empty);
    }

    [Test]
    public void A_type_that_a_converter_of_the_settings_reads_gets_every_token()
    {
        var settings = new JsonSerializerSettings { Converters = { new TokenConverter() } };
        const string json = """[{"a":[1,-2.5,"x",true,null,12345678901234567890],"b":{}},[[]]]""";
        var read = Read<Tokens, ModelCodecOfNothing<Tokens>>(json, settings);
        Assert.That(read.Text, Is.EqualTo(json));
    }

    [Test]
    public void A_decimal_keeps_its_digits() =>
        Assert.That(
            Read<Prices, ModelCodecOfNothing<Prices>>("""{"Value":0.1234567890123456789012345678}""").Value,
            Is.EqualTo(0.1234567890123456789012345678m)
        );

    [TestCase("""{"Value":"secret"}""", "/Value")]
    [TestCase("""{"Other":{"Value":[]}}""", "/Other/Value")]
    [TestCase("""{"Value":1e999}""", "/Value")]
    public void A_failure_has_the_pointer_of_its_token(string json, string pointer)
    {
        var error = Assert.Throws<UnreadableJsonException>(() => Read<Prices, ModelCodecOfNothing<Prices>>(json));
        Assert.That(error.Pointer, Is.EqualTo(pointer));
        Assert.That(error.ToString(), Does.Not.Contain("secret"));
    }

    [TestCase("1e309")]
    [TestCase("[1e309]")]
    [TestCase(
        """
            "\ud800"
            """
    )]
    public void A_union_keeps_a_value_that_dotnet_has_no_type_for(string json)
    {
        var read = Read<AutomationCreateRequestRunAs, ModelCodec<AutomationCreateRequestRunAs>>(json);
        Assert.That(System.Text.Json.JsonSerializer.Serialize(read), Is.EqualTo(json));
        var choice = Read<Choice, ModelCodecOfNothing<Choice>>($$"""{"Other":{{json}},"RunAs":{{json}}}""");
        Assert.That(System.Text.Json.JsonSerializer.Serialize(choice.RunAs), Is.EqualTo(json));
    }

    [TestCase("""{"a\ud800":1}""", "/a\\ud800")]
    [TestCase("""{"org_id":"o","a\ud800":1}""", "/a\\ud800")]
    public void A_name_that_is_not_valid_unicode_is_refused_with_its_pointer(string json, string pointer)
    {
        var error = Assert.Throws<UnreadableJsonException>(() =>
            Read<SessionTagsResponse, ModelCodec<SessionTagsResponse>>(json)
        );
        Assert.That(error.Pointer, Is.EqualTo(pointer));
    }

    [Test]
    public void A_name_within_a_value_of_another_type_is_kept_as_it_is()
    {
        var json = """{"tags":{"a\ud800":1}}""";
        var tags = Read<SessionTagsResponse, ModelCodec<SessionTagsResponse>>(json);
        Assert.That(tags.TryGetUnreadable("Tags", out var text) ? text : null, Is.EqualTo("""{"a\ud800":1}"""));
    }

    [Test]
    public void Items_of_a_list_that_cannot_be_read_do_not_lose_the_others()
    {
        var list = Read<IList<long>, ListCodec<long, Int64Codec>>("""[1,"x",3]""");
        Assert.That((list[0], list[2]), Is.EqualTo((1L, 3L)));
        Assert.That(list.TryGetUnreadable(1, out var json) ? json : null, Is.EqualTo("\"x\""));
    }

    [Test]
    public void Deviations_after_other_values_have_the_position_in_the_whole_text()
    {
        var settings = new JsonSerializerSettings { Converters = { new TokenConverter() } };
        var text = """[ {"tags":[]}, {"tags":[],"x_new":1} , {"tags":5} ]""";
        var context = JsonReadContext.Observing();
        Read<IList<SessionTagsResponse>, ListCodec<SessionTagsResponse, ModelCodec<SessionTagsResponse>>>(
            text,
            settings,
            context
        );
        Assert.That(
            context.Deviations.Select(deviation =>
                JsonPointerLocator.Locate(Encoding.UTF8.GetBytes(text), deviation.Position)
            ),
            Is.EqualTo(["/1/x_new", "/2/tags"])
        );
    }

    [Test]
    public void Numbers_survive_in_a_token_tree()
    {
        var session = Read<SessionResponse, ModelCodec<SessionResponse>>(
            """{"structured_output":{"a":[12345678901234567890,1e999,1.5]}}"""
        );
        var tree = JToken.FromObject(session);
        Assert.That(
            tree["structured_output"]!.ToString(Formatting.None),
            Is.EqualTo("""{"a":[12345678901234567890,1e999,1.5]}""")
        );
    }

    private static T Read<T, TCodec>(
        string json,
        JsonSerializerSettings? settings = null,
        JsonReadContext? context = null
    )
        where TCodec : IJsonCodec<T> =>
        new ApiSerializer(new NewtonsoftJson(settings ?? new())).Read<T, TCodec>(
            Encoding.UTF8.GetBytes(json),
            context ?? JsonReadContext.None
        );

    private sealed record Prices(decimal Value, Prices? Other = null);

    private sealed record Choice(AutomationCreateRequestRunAs RunAs);

    private sealed record Tokens(string Text);

    /// <summary>The codec of a type that only Newtonsoft.Json reads.</summary>
    private readonly struct ModelCodecOfNothing<T> : IJsonCodec<T>
    {
        public static string Expected => "nothing";

        public static bool TryRead(
            ref System.Text.Json.Utf8JsonReader reader,
            JsonReadContext context,
            [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value
        ) => throw new NotSupportedException();

        public static void Write(CodecWriter writer, T value, JsonWriteMode mode) => throw new NotSupportedException();
    }

    private sealed class TokenConverter : JsonConverter<Tokens>
    {
        public override Tokens ReadJson(
            JsonReader reader,
            Type objectType,
            Tokens? existingValue,
            bool hasExistingValue,
            JsonSerializer serializer
        ) => new(JToken.Load(reader).ToString(Formatting.None));

        public override void WriteJson(JsonWriter writer, Tokens? value, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
