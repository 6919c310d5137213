using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;

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
    public void A_request_reads_the_schemas_of_what_it_sends_once()
    {
        var contract = ContractTables.Create();
        var counts = new List<int>();
        for (var number = 0; number < 2; number++)
        {
            var match = contract.Find("POST", RawCall.Sessions);
            var request = new RecordedRequest(
                HttpMethod.Post,
                new Uri(InMemoryDevin.BaseAddress, RawCall.Sessions),
                new Dictionary<string, string> { ["Content-Type"] = "application/json" },
                """{"prompt":"a","session_secrets":[{"key":"k","value":"v"}]}"""u8.ToArray(),
                DateTimeOffset.UnixEpoch
            );
            Assert.That(match.Operation!.Validate(request, match.Path), Is.Empty);
            counts.Add(contract.Schemas.ReadCount);
        }

        Assert.That(counts[0], Is.InRange(2, 4), "the body and the components of the properties that were sent");
        Assert.That(counts[1], Is.EqualTo(counts[0]));
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
}
