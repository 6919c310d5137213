using System.Text;
using Devin.Fuzz.Mutation;
using Devin.Fuzz.Running;

namespace Devin.Generated.Tests.Fuzzing;

/// <summary>The program that changes inputs.</summary>
internal sealed class FuzzRunTests
{
    private static readonly FuzzLimits Some = new(2_000, null);

    [Test]
    public void The_seed_and_the_number_of_an_execution_give_its_input()
    {
        var inputs = InputsOf(seed: 7, first: 0);
        Assert.That(InputsOf(seed: 7, first: 0), Is.EqualTo(inputs));
        Assert.That(InputsOf(seed: 7, first: 1_000)[..1_000], Is.EqualTo(inputs[1_000..]));
        Assert.That(InputsOf(seed: 8, first: 0), Is.Not.EqualTo(inputs));
        Assert.That(inputs.Distinct().Count(), Is.GreaterThan(1_000));
    }

    [Test]
    public void Most_changed_json_is_json()
    {
        var valid = InputsOf(seed: 1, first: 0).Count(IsJson);
        Assert.That(valid, Is.InRange(900, 1_800));
    }

    [Test]
    public void An_exception_is_a_finding_with_its_execution_and_input()
    {
        var target = new Target(static input =>
        {
            if (input.Contains("null", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("no null");
            }
        });
        var finding = new FuzzRun(target, seed: 1).Run(0, Some).Findings[0];
        Assert.That(finding.Reason, Does.Contain("no null"));
        Assert.That(finding.ToString(), Does.StartWith($"test {finding.Index} subject: "));
        var again = new FuzzRun(target, seed: 1).Run(finding.Index, new FuzzLimits(1, null));
        Assert.That(again.Findings.Single().Input, Is.EqualTo(finding.Input));
    }

    [Test]
    public void Memory_without_a_bound_is_a_finding()
    {
        var target = new Target(static _ => GC.KeepAlive(new byte[32 * 1024 * 1024]));
        var result = new FuzzRun(target, seed: 1).Run(0, new FuzzLimits(1, null));
        Assert.That(result.Findings.Single().Reason, Does.StartWith("It allocated "));
        Assert.That(result.MostBytes, Is.GreaterThan(32 * 1024 * 1024));
    }

    private static List<string> InputsOf(ulong seed, long first)
    {
        var inputs = new List<string>();
        new FuzzRun(new Target(inputs.Add), seed).Run(first, Some);
        return inputs;
    }

    private static bool IsJson(string text) => JsonSpans.Find(Encoding.UTF8.GetBytes(text)) is not null;

    private sealed class Target(Action<string> execute)
        : FuzzTarget(
            "test",
            [
                new FuzzSeed("subject", """{"a":[1,2,{"b":"c"}],"d":null,"e":{"f":true}}"""u8.ToArray()),
                new FuzzSeed("subject", """{"g":"h"}"""u8.ToArray()),
            ]
        )
    {
        public override void Execute(string subject, byte[] input) => execute(Encoding.UTF8.GetString(input));
    }
}
