using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract;

namespace Devin.Generated.Tests.Testing;

[TestFixture]
internal sealed class SchemaCompilationTests
{
    [Test]
    public void Reading_the_contract_compiles_no_schema() =>
        Assert.That(PublishedContract.Load().Schemas.Count, Is.Zero);

    [Test]
    public async Task A_call_compiles_the_schemas_of_what_it_sends_once()
    {
        var contract = PublishedContract.Load();
        using var devin = new InMemoryDevin(null, () => Task.FromResult(contract));
        using var client = devin.CreateClient();

        await CreateAsync(client);
        Assert.That(contract.Schemas.Count, Is.EqualTo(1), "the body of the request");

        await CreateAsync(client);
        Assert.That(contract.Schemas.Count, Is.EqualTo(1), "the same operation again");

        await client.Self.GetSelfAsync();
        Assert.That(contract.Schemas.Count, Is.EqualTo(1), "an operation without a body and parameters");

        var parameters = new ListSessionsParameters { First = 5, IsArchived = false };
        await client.Sessions.ListSessionsAsync(parameters);
        await client.Sessions.ListSessionsAsync(parameters);
        Assert.That(contract.Schemas.Count, Is.EqualTo(3), "two of the query parameters");
    }

    [Test]
    public void Concurrent_calls_compile_a_schema_once()
    {
        const int Threads = 4;
        var contract = PublishedContract.Load();
        var schema = contract.Document["components"]!["schemas"]!["SessionCreateRequest"]!;
        using var start = new Barrier(Threads);
        var threads = Enumerable
            .Range(0, Threads)
            .Select(_ => new Thread(() =>
            {
                start.SignalAndWait();
                contract.Schemas.CompileAsync(schema).Wait();
            }))
            .ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.That(contract.Schemas.Count, Is.EqualTo(1));
    }

    private static Task<SessionResponse> CreateAsync(DevinClient client) =>
        client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
}
