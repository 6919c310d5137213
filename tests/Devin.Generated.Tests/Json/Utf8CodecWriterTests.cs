using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Json;

/// <summary>What the writer of bodies adds to a buffer is what <see cref="Utf8JsonWriter"/> adds to one.</summary>
public sealed class Utf8CodecWriterTests
{
    // Shorter than, as long as and longer than the groups of characters that are copied at once.
    private static readonly int[] s_lengths = [1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 40];

    [Test]
    public void Each_character_is_written_as_System_Text_Json_writes_it()
    {
        using var pair = new Pair();
        for (var character = 0; character <= char.MaxValue; character++)
        {
            if (char.IsSurrogate((char)character))
            {
                continue;
            }

            var length = s_lengths[character % s_lengths.Length];
            foreach (var place in new[] { 0, length / 2, length - 1 })
            {
                pair.Compare(With((char)character, place, length));
            }
        }
    }

    [Test]
    public void Each_ASCII_character_is_written_as_System_Text_Json_writes_it_at_each_place_of_each_length()
    {
        using var pair = new Pair();
        for (var character = '\0'; character <= '\u0100'; character++)
        {
            foreach (var length in s_lengths)
            {
                for (var place = 0; place < length; place++)
                {
                    pair.Compare(With(character, place, length));
                }
            }
        }
    }

    [TestCase("")]
    [TestCase("\U0001F600")]
    [TestCase("a text with \U0001F600 in it, and with more after it")]
    public void Texts_are_written_as_System_Text_Json_writes_them(string text)
    {
        using var pair = new Pair();
        pair.Compare(text);
    }

    // A number, because attributes replace what is not valid Unicode.
    [TestCase(0xD83D, "")]
    [TestCase(0xDE00, "")]
    [TestCase(0xD83D, "a text that is longer than one group")]
    public void A_text_that_is_not_valid_Unicode_is_written_as_System_Text_Json_writes_it(int surrogate, string before)
    {
        using var pair = new Pair();
        pair.Compare(before + (char)surrogate);
    }

    [Test]
    public void An_array_that_becomes_too_small_keeps_nothing_of_a_text_that_is_not_plain()
    {
        using var buffer = new PooledBuffer(64);
        var array = buffer.GetMemory();
        array.Span.Clear();
        var text = new string('s', array.Length - 8) + "\n";
        new Utf8CodecWriter(buffer).WriteStringValue(text);
        Assert.That(array.ToArray(), Is.All.Zero);
    }

    [Test]
    public void Values_names_and_commas_are_in_their_places()
    {
        using var buffer = new PooledBuffer();
        var writer = new Utf8CodecWriter(buffer);
        writer.WriteStartObject();
        writer.WritePropertyName(new JsonMember("plain", "A.B", FieldRules.Optional));
        writer.WriteStartArray();
        writer.WriteNumberValue(1L);
        writer.WriteNumberValue(0.5);
        writer.WriteNumberValue(0.25f);
        writer.WriteNumberValue(1.50m);
        writer.WriteStringValue(Guid.Empty);
        writer.WriteBase64StringValue([1, 2]);
        writer.WriteStringValue("\n");
        writer.WriteValue(JsonValue.Create(true));
        writer.WriteRawValue("{}"u8);
        writer.WriteStartArray();
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WritePropertyName(new JsonMember("with \"quotes\"", "A.C", FieldRules.Optional));
        writer.WriteNullValue();
        writer.WritePropertyName("with\nbreak");
        writer.WriteBooleanValue(false);
        writer.WritePropertyName("last");
        writer.WriteStartObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        Assert.That(
            Encoding.UTF8.GetString(buffer.Written.Span),
            Is.EqualTo(
                """
                {"plain":[1,0.5,0.25,1.50,"00000000-0000-0000-0000-000000000000","AQI=","\n",true,{},[]],"with \"quotes\"":null,"with\nbreak":false,"last":{}}
                """
            )
        );
    }

    [TestCase(long.MinValue)]
    [TestCase(-1)]
    [TestCase(0)]
    [TestCase(long.MaxValue)]
    public void Integers_are_written_as_System_Text_Json_writes_them(long value) =>
        Assert.That(
            Utf8CodecWriter.ToUtf8<long, Int64Codec>(value),
            Is.EqualTo(JsonSerializer.SerializeToUtf8Bytes(value))
        );

    [Test]
    public void A_value_with_more_than_1000_levels_is_not_written()
    {
        IList<JsonNode> Nested(int levels) =>
            levels == 1
                ? []
                :
                [
                    JsonNode.Parse(
                        new string('[', levels - 1) + new string(']', levels - 1),
                        null,
                        new() { MaxDepth = levels }
                    )!,
                ];

        Assert.Multiple(() =>
        {
            Assert.That(Write(Nested(Utf8CodecWriter.MaxDepth)), Has.Length.EqualTo(2 * Utf8CodecWriter.MaxDepth));
            Assert.That(
                () => Write(Nested(Utf8CodecWriter.MaxDepth + 1)),
                Throws.InvalidOperationException.With.Message.Contains("more than 1000 levels")
            );
        });

        static byte[] Write(IList<JsonNode> value) =>
            Utf8CodecWriter.ToUtf8<IList<JsonNode>, ListCodec<JsonNode, JsonNodeCodec>>(value);
    }

    private static string With(char character, int place, int length) =>
        string.Create(
            length,
            (character, place),
            static (text, argument) =>
            {
                text.Fill('a');
                text[argument.place] = argument.character;
            }
        );

    private sealed class Pair : IDisposable
    {
        private readonly PooledBuffer _buffer = new();
        private readonly Utf8CodecWriter _writer;
        private readonly ArrayBufferWriter<byte> _expected = new();
        private readonly Utf8JsonWriter _reference;

        public Pair()
        {
            _writer = new Utf8CodecWriter(_buffer);
            _reference = new Utf8JsonWriter(_expected, JsonWriterSettings.Options);
        }

        public void Compare(string text)
        {
            _buffer.Clear();
            _expected.ResetWrittenCount();
            _reference.Reset();
            _writer.WriteStartArray();
            _writer.WriteStringValue(text);
            _writer.WriteEndArray();
            _reference.WriteStartArray();
            _reference.WriteStringValue(text);
            _reference.WriteEndArray();
            _reference.Flush();
            if (!_buffer.Written.Span.SequenceEqual(_expected.WrittenSpan))
            {
                Assert.Fail(
                    $"{Encoding.UTF8.GetString(_buffer.Written.Span)} instead of {Encoding.UTF8.GetString(_expected.WrittenSpan)}"
                );
            }
        }

        public void Dispose()
        {
            _reference.Dispose();
            _buffer.Dispose();
        }
    }
}
