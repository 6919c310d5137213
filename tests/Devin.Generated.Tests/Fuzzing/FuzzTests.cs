using Devin.Fuzz.Running;
using Devin.Fuzz.Targets;

namespace Devin.Generated.Tests.Fuzzing;

/// <summary>A short run of each target. <c>tests/fuzz</c> is the program for long ones.</summary>
internal sealed class FuzzTests
{
    private const int Executions = 4_000;

    [TestCaseSource(typeof(AllTargets), nameof(AllTargets.Names))]
    public void Changed_inputs_violate_no_rule(string target)
    {
        var result = new FuzzRun(AllTargets.Create(target), seed: 1).Run(0, new FuzzLimits(Executions, null));
        Assert.That(result.Findings, Is.Empty);
        Assert.That(result.Executions, Is.EqualTo(Executions));
    }

    [TestCaseSource(typeof(AllTargets), nameof(AllTargets.Names))]
    public void The_corpus_violates_no_rule(string target)
    {
        var tested = AllTargets.Create(target);
        Assert.That(tested.Seeds, Is.Not.Empty);
        foreach (var (subject, text) in tested.Seeds)
        {
            Assert.That(() => tested.Execute(subject, text), Throws.Nothing, subject);
        }
    }

    [Test]
    public void The_corpus_has_every_model_and_is_read_without_deviations()
    {
        var seeds = CorpusFile.Read("models");
        Assert.That(seeds.Select(static seed => seed.Subject).Distinct(), Is.EquivalentTo(ModelReader.Names));
        foreach (var (subject, text) in seeds)
        {
            var outcome = ModelReader.Of(subject).Read(text, isNewtonsoft: false);
            Assert.That(outcome.Written, Is.Not.Null, subject);
            Assert.That(outcome.Deviations, Is.Empty, subject);
        }
    }
}
