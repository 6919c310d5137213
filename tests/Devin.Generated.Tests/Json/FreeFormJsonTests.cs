using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Json;

/// <summary>JSON that the contract does not describe is parsed when a program uses it.</summary>
internal sealed class FreeFormJsonTests
{
    [Test]
    public void All_callers_get_the_same_object()
    {
        var session = Read("""{"cause":"clock"}""");
        var outputs = new JsonObject?[64];
        Parallel.For(0, outputs.Length, index => outputs[index] = session.StructuredOutput);
        Assert.That(outputs, Is.All.SameAs(session.StructuredOutput).And.All.Not.Null);
    }

    [Test]
    public void A_change_is_written()
    {
        var session = Read("""{"cause":"clock"}""");
        session.StructuredOutput!["cause"] = "time zone";
        Assert.That(Write(session), Does.Contain("""{"cause":"time zone"}"""));
    }

    [Test]
    public void The_last_of_several_properties_with_one_name_counts()
    {
        var session = Read("""{"cause":"clock","cause":{"a":1,"a":2}}""");
        Assert.That(Write(session), Does.Contain("""{"cause":{"a":2}}"""));
        Assert.That(session.StructuredOutput!["cause"]!["a"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public void A_clone_shares_nothing_with_its_original([Values] bool isUsedBefore)
    {
        var session = Read("""{"cause":"clock"}""");
        if (isUsedBefore)
        {
            Assert.That(session.StructuredOutput, Is.Not.Null);
        }

        var clone = session.DeepClone();
        Assert.That(clone, Is.EqualTo(session));
        clone.StructuredOutput!["cause"] = "time zone";
        Assert.That(session.StructuredOutput!["cause"]!.GetValue<string>(), Is.EqualTo("clock"));
        Assert.That(clone, Is.Not.EqualTo(session));
    }

    [TestCase("""{"a":1,"b":2}""", """{"a":1,"b":2}""", true)]
    [TestCase("""{"a":1,"b":2}""", """{ "b": 2, "a": 1.0 }""", true)]
    [TestCase("""{"a":1}""", """{"a":2}""", false)]
    public void Notation_does_not_count_in_comparisons(string left, string right, bool areEqual)
    {
        Assert.That(Read(left).Equals(Read(right)), Is.EqualTo(areEqual));
        Assert.That(Read(left).GetHashCode(), areEqual ? Is.EqualTo(Read(right).GetHashCode()) : Is.Not.Zero);
        var used = Read(left);
        Assert.That(used.StructuredOutput, Is.Not.Null);
        Assert.That(used.Equals(Read(right)), Is.EqualTo(areEqual));
    }

    [Test]
    public void A_text_in_pieces_is_read_whatever_the_pieces_are()
    {
        const string Output = """{"cause":"a \"clock\"","files":["src/Clock.cs"],"confidence":0.9}""";
        var json = Encoding.UTF8.GetBytes(Session(Output));
        for (var cut = 1; cut < json.Length; cut++)
        {
            var reader = new Utf8JsonReader(Pieces(json[..cut], json[cut..]), new JsonReaderOptions());
            reader.Read();
            var session = JsonRead.Value<SessionResponse, ModelCodec<SessionResponse>>(
                ref reader,
                JsonReadContext.None
            );
            Assert.That(JsonNode.DeepEquals(session.StructuredOutput, JsonNode.Parse(Output)), Is.True);
        }
    }

    [Test]
    public void Comments_and_trailing_commas_that_a_program_accepts_are_accepted_when_the_value_is_used()
    {
        var options = new JsonSerializerOptions
        {
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            MaxDepth = 200,
        };
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);
        var json = Session($$"""{/* why */"cause":"clock","deep":{{deep}},}""");
        var session = JsonSerializer.Deserialize<SessionResponse>(json, options)!;
        Assert.That(session.StructuredOutput!["cause"]!.GetValue<string>(), Is.EqualTo("clock"));
        Assert.That(Write(session), Does.Contain(deep));
    }

    [TestCase("{\"a\":\"\u00ff\"}")]
    [TestCase("{\"a\u00ff\":1}")]
    [TestCase("{\"a\":{\"\\udfff\":1}}")]
    [TestCase("{\"a\":{]}")]
    [TestCase("{\"a\":1")]
    public void Malformed_text_is_an_error_of_the_response(string output)
    {
        // Each letter is a byte, so that 'ÿ' is not valid UTF-8.
        var json = Encoding.Latin1.GetBytes(Session(output));
        Assert.That(() => Read(json), Throws.TypeOf<UnreadableJsonException>());
    }

    [Test]
    public void Texts_that_are_no_valid_unicode_survive()
    {
        const string Output = """{"a":"\ud800"}""";
        var session = Read(Output);
        Assert.That(Write(session), Does.Contain(Output));
        Assert.That(session.StructuredOutput, Has.Count.EqualTo(1));
        Assert.That(Write(session), Does.Contain(Output));
    }

    private static string Session(string output) => $$"""{"session_id":"devin-1","structured_output":{{output}}}""";

    private static SessionResponse Read(string output) => Read(Encoding.UTF8.GetBytes(Session(output)));

    private static SessionResponse Read(byte[] json) =>
        ApiSerializer.Default.Read<SessionResponse, ModelCodec<SessionResponse>>(json, JsonReadContext.None);

    private static string Write(SessionResponse session) =>
        Encoding.UTF8.GetString(Utf8CodecWriter.ToUtf8<SessionResponse, ModelCodec<SessionResponse>>(session));

    private static ReadOnlySequence<byte> Pieces(byte[] first, byte[] second)
    {
        var start = new Piece(first, 0);
        var end = start.Append(second);
        return new ReadOnlySequence<byte>(start, 0, end, second.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, long index)
        {
            Memory = bytes;
            RunningIndex = index;
        }

        public Piece Append(byte[] bytes)
        {
            var next = new Piece(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
