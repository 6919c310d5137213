using System.Text.Json.Nodes;
using CsCheck;
using Devin.Generated.Json;
using Devin.Generated.Kiota;
using Devin.Generated.Models;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Form;

namespace Devin.Generated.Tests.Fluent;

/// <summary>The models through Kiota's interfaces.</summary>
public sealed class ModelTests
{
    private const string Message = """{"created_at":1,"event_id":"e","message":"m","source":"user"}""";

    [Test]
    public void Additional_data_is_a_view_of_the_unknown_properties()
    {
        var message = KiotaSerializers.ReadAs<SessionMessage>(KiotaSerializers.Ours, Message);
        var data = ((IAdditionalDataHolder)message).AdditionalData;
        message.AdditionalProperties["a"] = "2026-01-31T00:00:00Z";
        data["b"] = 4102444800L;
        data["c"] = new UntypedArray([new UntypedNull(), new UntypedDecimal(1.50m)]);
        data.Add("d", new Dictionary<string, object> { ["deep"] = true });
        Assert.Multiple(() =>
        {
            Assert.That(data["a"], Is.EqualTo("2026-01-31T00:00:00Z"));
            Assert.That((long)message.AdditionalProperties["b"]!, Is.EqualTo(4102444800));
            Assert.That(message.AdditionalProperties["c"]!.ToJsonString(), Is.EqualTo("[null,1.50]"));
            Assert.That(message.AdditionalProperties["d"]!.ToJsonString(), Is.EqualTo("""{"deep":true}"""));
            Assert.That(data, Has.Count.EqualTo(4));
            Assert.That(() => data["e"] = new object(), Throws.InstanceOf<NotSupportedException>());
        });
    }

    [TestCase("""{"message":"\ud800"}""")]
    [TestCase("""{"x":["\udc00\ud800"]}""")]
    [TestCase("""{"\ud800":1}""")]
    public void A_text_that_is_not_valid_unicode_is_refused_as_json_by_kiotas_own_node(string json) =>
        Assert.That(
            () => KiotaSerializers.ReadAs<SessionMessage>(KiotaSerializers.Stock, json),
            Throws.InstanceOf<System.Text.Json.JsonException>()
        );

    [Test]
    public void Replacing_additional_data_replaces_the_unknown_properties()
    {
        var holder = (IAdditionalDataHolder)
            KiotaSerializers.ReadAs<SessionMessage>(KiotaSerializers.Stock, Message[..^1] + ""","x":1}""");
        Assert.That(holder.AdditionalData.Keys, Is.EqualTo(new[] { "x" }));
        holder.AdditionalData = new Dictionary<string, object> { ["y"] = false };
        Assert.That(((SessionMessage)holder).AdditionalProperties.Keys, Is.EqualTo(new[] { "y" }));
    }

    [TestCase(KiotaSerializers.Stock)]
    [TestCase(KiotaSerializers.Ours)]
    public void An_unknown_text_that_looks_like_a_date_stays_as_it_is_spelled(string serializer)
    {
        var json = Message[..^1] + ""","day":"2026-01-31","time":"2026-01-31T00:00:00+00:00"}""";
        var message = KiotaSerializers.ReadAs<SessionMessage>(serializer, json);
        Assert.Multiple(() =>
        {
            Assert.That((string?)message.AdditionalProperties["day"], Is.EqualTo("2026-01-31"));
            Assert.That((string?)message.AdditionalProperties["time"], Is.EqualTo("2026-01-31T00:00:00+00:00"));
        });
    }

    [Test]
    public void A_model_that_was_read_as_a_whole_has_no_field_to_assign() =>
        Assert.That(
            (
                (IParsable)KiotaSerializers.ReadAs<SessionMessage>(KiotaSerializers.Stock, Message)
            ).GetFieldDeserializers(),
            Is.Empty
        );

    [TestCase(KiotaSerializers.Stock)]
    [TestCase(KiotaSerializers.Ours)]
    public void A_union_keeps_known_and_unknown_variants(string serializer)
    {
        const string known = """{"principal_type":"service_user","service_user_id":"1","service_user_name":"n"}""";
        const string unknown = """{"principal_type":"robot","arms":[2,null]}""";
        foreach (var json in (string[])[known, unknown])
        {
            var value = KiotaSerializers.ReadAs<Self>(serializer, json);
            Assert.That(KiotaSerializers.WriteAs(serializer, value), Is.EqualTo(json));
        }

        Assert.That(
            KiotaSerializers.ReadAs<Self>(serializer, known).AsServiceUserSelf!.ServiceUserName,
            Is.EqualTo("n")
        );
        Assert.That(KiotaSerializers.ReadAs<Self>(serializer, unknown).Unknown, Is.Not.Null);
    }

    [Test]
    public async Task A_format_without_types_is_read_field_by_field()
    {
        using var form = new MemoryStream(
            "created_at=4102444800&event_id=e&message=7&source=not_documented"u8.ToArray()
        );
        var node = await new FormParseNodeFactory().GetRootParseNodeAsync("application/x-www-form-urlencoded", form);
        var message = node.GetObjectValue(SessionMessage.CreateFromDiscriminatorValue);
        Assert.Multiple(() =>
        {
            Assert.That(message.CreatedAt, Is.EqualTo(DateTimeOffset.FromUnixTimeSeconds(4102444800)));
            Assert.That(message.Message, Is.EqualTo("7"));
            Assert.That(message.Source.Value, Is.EqualTo("not_documented"));
        });
    }

    [TestCase("soon", "\"soon\"")]
    [TestCase("12%20abc", "\"12 abc\"")]
    [TestCase("1.5", "1.5")]
    public async Task A_text_that_a_field_cannot_have_is_kept_and_only_its_property_throws(string text, string kept)
    {
        using var form = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"created_at={text}&message=7"));
        var node = await new FormParseNodeFactory().GetRootParseNodeAsync("application/x-www-form-urlencoded", form);
        var message = node.GetObjectValue(SessionMessage.CreateFromDiscriminatorValue);
        Assert.Multiple(() =>
        {
            Assert.That(message.Message, Is.EqualTo("7"));
            Assert.That(
                message.TryGetUnreadable(nameof(message.CreatedAt), out var json) ? json : null,
                Is.EqualTo(kept)
            );
            Assert.That(() => message.CreatedAt, Throws.TypeOf<UnreadableValueException>());
        });
    }

    [Test]
    public void A_model_of_another_library_passes_through_ours()
    {
        var foreign = new ApiExceptionLike
        {
            Name = "n",
            Inner = new SessionSecretInput { Key = "k", Value = "ä<" },
        };
        var json = KiotaSerializers.WriteAs(KiotaSerializers.Ours, foreign);
        Assert.That(json, Does.StartWith("""{"name":"n","inner":{"key":"k","value":"ä<""").And.EndWith("}"));
        Assert.That(JsonNode.Parse(json), Is.Not.Null);
    }

    [Test]
    public void Untyped_nodes_keep_any_JSON() =>
        JsonGenerator.Any.Holds(json =>
        {
            using var document = System.Text.Json.JsonDocument.Parse(json);
            var node = UntypedJson.Create(document.RootElement);
            using var buffer = new PooledBuffer();
            UntypedJson.Write(new Utf8CodecWriter(buffer), node);
            return JsonNode.DeepEquals(JsonNode.Parse(buffer.Written.Span), JsonNode.Parse(json));
        });

    private sealed class ApiExceptionLike : IParsable
    {
        public required string Name { get; init; }
        public required SessionSecretInput Inner { get; init; }

        public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() =>
            new Dictionary<string, Action<IParseNode>>();

        public void Serialize(ISerializationWriter writer)
        {
            writer.WriteStringValue("name", Name);
            writer.WriteObjectValue("inner", Inner);
        }
    }

    private static class JsonGenerator
    {
        private static readonly Gen<string> Scalar = Gen.OneOf(
            Gen.Const("null"),
            Gen.Bool.Select(static flag => flag ? "true" : "false"),
            Gen.Long.Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.Decimal.Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.String.AlphaNumeric.Select(static text => $"\"{text}\"")
        );

        public static readonly Gen<string> Any = Gen.Recursive<string>(
            static (depth, self) =>
                depth > 3
                    ? Scalar
                    : Gen.OneOf(
                        Scalar,
                        self.List[0, 4].Select(static items => $"[{string.Join(',', items)}]"),
                        self.List[0, 4]
                            .Select(static items =>
                                $"{{{string.Join(',', items.Select(static (item, index) => $"\"k{index}\":{item}"))}}}"
                            )
                    )
        );
    }
}
