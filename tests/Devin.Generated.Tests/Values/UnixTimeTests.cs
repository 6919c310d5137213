using System.Globalization;
using System.Text;
using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Values;

/// <summary>Integer Unix seconds of the contract as <see cref="DateTimeOffset"/>.</summary>
public sealed class UnixTimeTests
{
    [TestCase("1769862600", "2026-01-31T12:30:00Z")]
    [TestCase("0", "1970-01-01T00:00:00Z")]
    [TestCase("-1", "1969-12-31T23:59:59Z")]
    [TestCase("1e9", "2001-09-09T01:46:40Z")]
    [TestCase("253402300799", "9999-12-31T23:59:59Z")]
    public void Seconds_are_read_as_a_time_and_written_as_the_same_number(string json, string time)
    {
        var read = Read(json);
        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)));
            Assert.That(read.Offset, Is.EqualTo(TimeSpan.Zero));
            Assert.That(
                decimal.Parse(Written(read), CultureInfo.InvariantCulture),
                Is.EqualTo(decimal.Parse(json, NumberStyles.Float, CultureInfo.InvariantCulture))
            );
        });
    }

    [TestCase("253402300800")]
    [TestCase("-62135596801")]
    [TestCase("9223372036854775807")]
    [TestCase("1.5")]
    [TestCase("\"1769862600\"")]
    public void Anything_else_is_kept_and_written_unchanged(string json)
    {
        var message = JsonSerializer.Deserialize<SessionMessage>($$"""{"created_at":{{json}}}""")!;
        Assert.Multiple(() =>
        {
            Assert.That(message.TryGetUnreadable(nameof(SessionMessage.CreatedAt), out var kept), Is.True);
            Assert.That(kept, Is.EqualTo(json));
            Assert.That(() => message.CreatedAt, Throws.TypeOf<UnreadableValueException>());
            Assert.That(JsonSerializer.Serialize(message), Is.EqualTo($$"""{"created_at":{{json}}}"""));
            Assert.That(message.DeepClone(), Is.EqualTo(message));
            Assert.That(JsonSerializer.Serialize(message.DeepClone()), Is.EqualTo(JsonSerializer.Serialize(message)));
        });
    }

    [Test]
    public void A_time_in_another_zone_is_written_as_its_seconds() =>
        Assert.That(
            Written(new DateTimeOffset(2026, 1, 31, 14, 30, 0, 999, TimeSpan.FromHours(2))),
            Is.EqualTo("1769862600")
        );

    [Test]
    public void A_model_has_the_time_and_its_raw_number()
    {
        var note = JsonSerializer.Deserialize<SessionMessage>("""{"created_at":1769862600}""")!;
        Assert.That(note.CreatedAt.ToUnixTimeSeconds(), Is.EqualTo(1769862600));
    }

    private static DateTimeOffset Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Assert.That(UnixTimeCodec.TryRead(ref reader, JsonReadContext.None, out var time), Is.True);
        return time;
    }

    private static string Written(DateTimeOffset time) =>
        Encoding.UTF8.GetString(Utf8CodecWriter.ToUtf8<DateTimeOffset, UnixTimeCodec>(time));
}
