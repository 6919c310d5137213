using System.Net;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Models;
using Torture.Generated.Testing;

namespace Devin.Torture.Tests;

/// <summary>The test double that the generator emits for another contract.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InMemoryServiceTests
{
    private static readonly Guid Id = Guid.Parse("01234567-89ab-4def-8123-456789abcdef");

    private InMemoryTorture _service = null!;
    private TortureClient _client = null!;

    [SetUp]
    public void CreateService()
    {
        _service = new InMemoryTorture();
        _client = _service.CreateClient(static options =>
        {
            options.MaxRetries = 0;
            options.ValidateRequests = false;
            options.Tenant = "t";
        });
    }

    [TearDown]
    public void DisposeClient() => _client.Dispose();

    [Test]
    public async Task A_valid_body_of_any_format_gets_the_example_of_the_response()
    {
        var receipt = await _client.Bodies.UploadAsync(
            "a b",
            new FilePart(Service.Bytes("first"), "a.csv", "text/csv"),
            new Receipt { Id = "r1" },
            "Title",
            new UploadParameters
            {
                More = [new FilePart(Service.Bytes("x"), "x.bin")],
                Tags = ["one", "two"],
                Choice = "plain",
            }
        );
        var receipts = await _client.Bodies.ListAsync([receipt, null]);
        await _client.Bodies.FormAsync("password", "a&b", new FormParameters { Scopes = ["read"], Ratio = 1.5f });
        Assert.That(receipt.Id, Is.Not.Empty);
        Assert.That(receipts, Has.Count.EqualTo(1));
        Assert.That(await _client.Bodies.NumberAsync(42), Is.EqualTo(1.5));
        Assert.That(await _client.Bodies.MaybeNumberAsync(), Is.True);
        Assert.That(await _client.Bodies.TextAsync("plain"), Is.Empty);
    }

    [Test]
    public async Task Parameters_of_every_place_and_style_are_valid()
    {
        await _client.Parameters.StylesAsync(
            new StylesParameters
            {
                Each = [1, 2],
                Joined = [3, 4],
                Spaces = ["a", "b"],
                Pipes = ["c", "d"],
                Map = new Dictionary<string, string> { ["free"] = "x" },
                JoinedMap = new Dictionary<string, long> { ["a"] = 1 },
                DeepMap = new Dictionary<string, long> { ["b"] = 2 },
                OneOrMany = "one",
            }
        );
        await _client.Parameters.EverywhereAsync(
            Id,
            Awkward.AHyphenB,
            new DateOnly(2026, 1, 31),
            "q",
            Id,
            new EverywhereParameters
            {
                XTags = ["one", "two"],
                Session = "s;1",
                CreatedAfter = DateTimeOffset.UnixEpoch,
                Flag = false,
            }
        );
        Assert.That(
            _service.Requests.Select(static request => request.ResponseStatus),
            Is.All.EqualTo(HttpStatusCode.NoContent)
        );
    }

    [Test]
    public async Task An_invalid_request_is_refused_with_the_place()
    {
        await Assert.ThatAsync(
            () => _client.Bodies.ConstrainedListAsync(["a", "B"], 10, ["same", "same"]),
            Throws.TypeOf<TortureValidationException>()
        );
        Assert.That(
            _service.Requests.Single().Refusal,
            Does.Contain("path/codes/1").And.Contain("path/level").And.Contain("body/0").And.Contain("body/1")
        );
        await Assert.ThatAsync(
            () => _client.SendAsync(HttpMethod.Get, "/nowhere"),
            Throws.TypeOf<TortureNotFoundException>()
        );
        await Assert.ThatAsync(
            () => _client.SendAsync(HttpMethod.Delete, "/bodies/text"),
            Throws.InstanceOf<TortureApiException>().With.Property("Status").EqualTo(HttpStatusCode.MethodNotAllowed)
        );
    }

    [Test]
    public async Task Rules_and_the_journal_have_the_types_of_the_contract()
    {
        _service
            .On(TortureOperations.Bodies.List)
            .Respond(static request => [.. request.Select(static receipt => receipt ?? new Receipt { Id = "none" })]);
        _service.On(TortureOperations.Bodies.Text).Respond("scripted");
        var receipts = await _client.Bodies.ListAsync([new Receipt { Id = "a" }, null]);
        Assert.That(receipts.Select(static receipt => receipt.Id), Is.EqualTo(new[] { "a", "none" }));
        Assert.That(await _client.Bodies.TextAsync("plain"), Is.EqualTo("scripted"));
        Assert.That(
            _service
                .Requests.Received(TortureOperations.Bodies.List, static request => request.Count == 2)
                .Single()[0]
                ?.Id,
            Is.EqualTo("a")
        );
    }
}
