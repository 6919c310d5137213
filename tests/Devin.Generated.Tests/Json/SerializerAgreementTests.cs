using System.Text;
using CsCheck;
using Devin.Generated.Json;
using Devin.Generated.Json.Converters;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Json;

/// <summary>A client with Newtonsoft.Json accepts the same texts as a client with the codecs, and reads the same.</summary>
internal sealed class SerializerAgreementTests
{
    private static readonly ApiSerializer Newtonsoft = new(new NewtonsoftJson(new()));

    private static readonly Gen<byte[]> Texts = Gen.Select(
        JsonText.Documents,
        Gen.Select(
            Gen.Int[0, 10_000],
            Gen.Int[0, 2],
            Gen.OneOf(
                "'",
                ",",
                "/**/",
                "//",
                "NaN",
                "0",
                "-",
                "\\",
                "\"",
                "\u0001",
                "]",
                "}",
                " ",
                ":",
                "\uFEFF",
                "\\ud800",
                "x"
            )
        ).Array[0, 2],
        static (json, edits) =>
        {
            var text = $$$"""{"tags":["a"],"x_new":{{{json}}}}""";
            foreach (var (place, removed, added) in edits)
            {
                var start = place % text.Length;
                text = text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, added);
            }

            return Encoding.UTF8.GetBytes(text);
        }
    );

    [TestCase("""{"tags":["a"]}""", null)]
    [TestCase(""" {"tags":["a"],"x":[0.10,12345678901234567890,1e999,-0]} """, null)]
    [TestCase("""{"tags":["a"]} {}""", "")]
    [TestCase("""{"tags":["a"],}""", "")]
    [TestCase("""{"tags":["a",]}""", "/tags/1")]
    [TestCase("""{"tags":['a']}""", "/tags/0")]
    [TestCase("""{'tags':["a"]}""", "")]
    [TestCase("""{tags:["a"]}""", "")]
    [TestCase("""{"tags":["a"]/**/}""", "")]
    [TestCase("""{"tags":[NaN]}""", "/tags/0")]
    [TestCase("""{"tags":[01]}""", "/tags/0")]
    [TestCase("""{"tags":[0x1]}""", "/tags/0")]
    [TestCase("""{"tags":[+1]}""", "/tags/0")]
    [TestCase("""{"tags":[.5]}""", "/tags/0")]
    [TestCase("""{"tags":[undefined]}""", "/tags/0")]
    [TestCase("""{"tags":[new Date(1)]}""", "/tags/0")]
    [TestCase("{\"tags\":[\"a\tb\"]}", "/tags/0")]
    [TestCase("""{"tags":["\x"]}""", "/tags/0")]
    [TestCase("""{"tags":["a"]""", "")]
    [TestCase("", "")]
    [TestCase("[]", "")]
    [TestCase("\uFEFF{\"tags\":[\"a\"]}", null)]
    [TestCase("\uFEFF\uFEFF{\"tags\":[\"a\"]}", "")]
    public void Both_accept_the_same_texts_and_name_the_same_place(string json, string? pointer)
    {
        var text = Encoding.UTF8.GetBytes(json);
        Assert.That(Outcome(ApiSerializer.Default, text).Pointer, Is.EqualTo(pointer));
        Assert.That(Outcome(Newtonsoft, text), Is.EqualTo(Outcome(ApiSerializer.Default, text)));
    }

    [Test]
    public void Invalid_utf8_is_refused_wherever_it_is(
        [Values("\"tags\":[\"?\"]", "\"x\":\"?\"", "\"?\":1", "\"tags\":{\"a\":\"?\"}")] string member
    )
    {
        var text = Encoding.UTF8.GetBytes($"{{{member}}}");
        text[Array.IndexOf(text, (byte)'?')] = 0xFF;
        Assert.That(Outcome(ApiSerializer.Default, text).Pointer, Is.Not.Null);
        Assert.That(Outcome(Newtonsoft, text).Pointer, Is.Not.Null);
    }

    [Test]
    public void Both_read_the_same_from_any_text() =>
        Texts.Holds(
            static text =>
            {
                // A text with several faults is refused at one of them.
                var newtonsoft = Outcome(Newtonsoft, text);
                var codec = Outcome(ApiSerializer.Default, text);
                return (newtonsoft.Pointer is null, newtonsoft.Written, newtonsoft.Deviations)
                    == (codec.Pointer is null, codec.Written, codec.Deviations);
            },
            print: Encoding.UTF8.GetString,
            samples: 20_000
        );

    private static (string? Pointer, string? Written, string Deviations) Outcome(ApiSerializer serializer, byte[] text)
    {
        var context = JsonReadContext.Observing();
        try
        {
            var value = serializer.Read<SessionTagsResponse, ModelCodec<SessionTagsResponse>>(text, context);
            using var buffer = new PooledBuffer();
            ApiSerializer.Default.Write<SessionTagsResponse, ModelCodec<SessionTagsResponse>>(buffer, value);
            return (null, Encoding.UTF8.GetString(buffer.Written.Span), string.Join('\n', context.Deviations));
        }
        catch (UnreadableJsonException exception)
        {
            return (exception.Pointer, null, "");
        }
        catch (InvalidOperationException)
        {
            // A required property is missing.
            return (null, null, string.Join('\n', context.Deviations));
        }
    }
}
