using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Allocations;

/// <summary>What reading and writing JSON allocates. A limit that is exceeded is a property of the code, not of the machine.</summary>
internal sealed class JsonAllocationTests
{
    [Test]
    public void A_session_is_its_objects_its_texts_and_the_json_of_its_structured_output() =>
        Assert.That(Allocated.By(static () => Read<SessionResponse>(SampleSession.Json)), Is.LessThanOrEqualTo(1552));

    [Test]
    public void A_session_of_a_page_does_not_repeat_the_texts_of_the_others()
    {
        var (small, large) = (SampleSession.Page(100), SampleSession.Page(200));
        var bytes = Allocated.By(() => Read<SessionPage>(large)) - Allocated.By(() => Read<SessionPage>(small));
        Assert.That(bytes / 100, Is.LessThanOrEqualTo(1240));
    }

    [Test]
    public void Listed_values_of_enums_and_numbers_cost_the_object_only()
    {
        var empty = "{}"u8.ToArray();
        var full =
            """{"status":"running","origin":"api","created_at":1,"acus_consumed":0.5,"is_archived":true}"""u8.ToArray();
        Assert.That(
            Allocated.By(() => Read<SessionResponse>(full)),
            Is.EqualTo(Allocated.By(() => Read<SessionResponse>(empty)))
        );
    }

    [Test]
    public void Writing_a_request_allocates_nothing()
    {
        using var buffer = new PooledBuffer(4096);
        var writer = new Utf8CodecWriter(buffer);
        var request = new SessionCreateRequest
        {
            Prompt = "Fix the build",
            Title = "Build",
            PlaybookId = "playbook-1",
            DevinMode = DevinMode.Fast,
            MaxAcuLimit = 10,
            BypassApproval = true,
            Resumable = null,
        };
        Assert.That(
            Allocated.By(() =>
            {
                buffer.Clear();
                ModelCodec<SessionCreateRequest>.Write(writer, request, JsonWriteMode.Request);
            }),
            Is.Zero
        );
    }

    private static T Read<T>(byte[] json)
        where T : class, IJsonModel<T> => ApiSerializer.Default.Read<T, ModelCodec<T>>(json, JsonReadContext.None);
}
