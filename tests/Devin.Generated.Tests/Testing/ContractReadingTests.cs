using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract;

namespace Devin.Generated.Tests.Testing;

/// <summary>The contract is in the assembly, and a test pays for the operations that it calls only.</summary>
[TestFixture]
internal sealed class ContractReadingTests
{
    [Test]
    public void Finding_an_operation_reads_no_component() =>
        Assert.That(
            () =>
            {
                var contract = ContractTables.Create();
                _ = contract.Find("GET", "/v3/self");
                return contract.Schemas.ReadCount;
            },
            Is.Zero
        );

    [Test]
    public async Task A_call_reads_the_schemas_of_what_it_sends_once()
    {
        var contract = ContractTables.Create();
        using var devin = new InMemoryDevin(null, contract);
        using var client = devin.CreateClient();

        await CreateAsync(client);
        var first = contract.Schemas.ReadCount;
        await CreateAsync(client);
        await client.Self.GetSelfAsync();

        Assert.That(first, Is.InRange(1, 5), "the body and the components of the properties that were sent");
        Assert.That(contract.Schemas.ReadCount, Is.EqualTo(first));
    }

    [Test]
    public void Concurrent_reads_return_one_operation()
    {
        const int Threads = 4;
        var contract = ContractTables.Create();
        var operations = new ContractOperation?[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable
            .Range(0, Threads)
            .Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                operations[number] = contract.Find("POST", RawCall.Sessions).Operation;
            }))
            .ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.That(operations.Distinct().Single()?.Name, Is.EqualTo("Sessions.CreateSession"));
    }

    private static Task<SessionResponse> CreateAsync(DevinClient client) =>
        client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
}
