using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;
using HandWritten;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>Reading and writing JSON, without HTTP.</summary>
internal static class JsonWork
{
    public static IEnumerable<Work> All()
    {
        yield return new Work(
            "read a session",
            static () => Read<SessionResponse>(Samples.Session),
            static () => JsonSerializer.Deserialize(Samples.Session, SessionJson.Default.Session),
            new Target(0.65, 0.80)
        );
        yield return new Work(
            "read a page of 100",
            static () => Read<Models.SessionPage>(Samples.Page),
            static () => JsonSerializer.Deserialize(Samples.Page, SessionJson.Default.SessionPage),
            new Target(0.65, 0.80)
        );
        yield return Write();
    }

    private static Work Write()
    {
        var (request, requestByHand) = (Requests.Complete(), Requests.CompleteByHand());
        var (buffer, bufferByHand) = (new PooledBuffer(4096), new ArrayBufferWriter<byte>(4096));
        var writer = new Utf8CodecWriter(buffer);
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        };
        var writerByHand = new Utf8JsonWriter(bufferByHand, options);
        return new Work(
            "write 19 fields",
            () =>
            {
                buffer.Clear();
                ModelCodec<SessionCreateRequest>.Write(writer, request, JsonWriteMode.Request);
            },
            () =>
            {
                bufferByHand.ResetWrittenCount();
                writerByHand.Reset();
                JsonSerializer.Serialize(writerByHand, requestByHand, SessionJson.Default.SessionRequest);
                writerByHand.Flush();
            },
            new Target(0.80, 0)
        );
    }

    private static T Read<T>(byte[] json)
        where T : class, IJsonModel<T> => ApiSerializer.Default.Read<T, ModelCodec<T>>(json, JsonReadContext.None);
}
