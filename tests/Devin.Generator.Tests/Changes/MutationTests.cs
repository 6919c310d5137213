using CsCheck;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

/// <summary>The whole contract, changed at random in one place or in two.</summary>
public sealed class MutationTests
{
    private const int SamplesOfAll = 2;
    private const int SamplesOfSlices = 200;

    private static readonly Subject All = new(
        (MappingNode)DocumentFile.Read(RepositoryFolder.At("openapi/v3-openapi.yaml"))
    );

    private static readonly Subject[] Slices =
    [
        .. ContractSlices.Of(All.Root).Select(static slice => new Subject(slice)),
    ];

    private static readonly Gen<(Subject Slice, Step Step)> OneStep = Steps(Slices);

    [Test]
    public void A_change_of_code_or_wire_is_reported_and_nothing_else() =>
        Check(
            OneStep,
            static (subject, step) =>
            {
                var changed = ComparedContract.Of(step.Mutation.Apply(subject.Root, step.At)!);
                var reported = WithImpact(ChangeSet.Of(subject.Original, changed));
                var isOtherCode = EmittedCode.Of(changed.Model) != subject.Code;
                Assert.That(reported.Length > 0 || !isOtherCode, Is.True, "other code, and no change is reported");
                if (step.Mutation.Effect == Effect.Nothing)
                {
                    Assert.That(isOtherCode, Is.False, "the mutation was expected to have no impact");
                    Assert.That(reported.Select(static change => change.Message), Is.Empty);
                }

                if (step.Mutation.Effect == Effect.Wire && step.IsPlain)
                {
                    Assert.That(reported, Is.Not.Empty, "the wire differs, and no change is reported");
                }
            }
        );

    [Test]
    public void Two_changes_are_reported_where_the_code_differs() =>
        Check(
            OneStep.SelectMany(static first =>
                Steps([first.Slice]).Select(second => (first.Slice, (First: first.Step, Second: second.Step)))
            ),
            static (subject, steps) =>
            {
                var (first, second) = steps;
                var once = first.Mutation.Apply(subject.Root, first.At)!;
                if (second.At.Find(once) is null || second.Mutation.Apply(once, second.At) is not { } twice)
                {
                    return; // The first change removed the place of the second.
                }

                var changed = ComparedContract.Of(twice);
                var reported = WithImpact(ChangeSet.Of(subject.Original, changed));
                Assert.That(reported.Length > 0 || EmittedCode.Of(changed.Model) == subject.Code, Is.True);
                if (first.Mutation.Effect == Effect.Nothing && second.Mutation.Effect == Effect.Nothing)
                {
                    Assert.That(reported.Select(static change => change.Message), Is.Empty);
                }
            }
        );

    [Test]
    public void The_reverse_comparison_reports_the_mirror_changes() =>
        Check(
            OneStep,
            static (subject, step) =>
            {
                var changed = ComparedContract.Of(step.Mutation.Apply(subject.Root, step.At)!);
                var there = ChangeSet.Of(subject.Original, changed);
                var back = ChangeSet.Of(changed, subject.Original);
                ExpectMirror(there, back);
                ExpectMirror(back, there);
            }
        );

    [Test]
    public void Threads_that_compare_one_contract_do_not_disturb_each_other()
    {
        var at = JsonPointer.Root.Append("components").Append("schemas").Append("SessionResponse");
        var subject = Slices.First(slice => at.Find(slice.Root) is not null);
        var changed = ComparedContract.Of(Mutations.OfSchemas[0].Apply(subject.Root, at)!);
        string[] Messages() => [.. ChangeSet.Of(subject.Original, changed).Select(static change => change.Message)];
        var expected = Messages();

        Assert.That(expected, Is.Not.Empty);
        Parallel.For(0, 64, _ => Assert.That(Messages(), Is.EqualTo(expected)));
    }

    private static void ExpectMirror(IReadOnlyList<Change> there, IReadOnlyList<Change> back)
    {
        foreach (var change in there.Where(static change => change.Rule.Reverse.Reason is null))
        {
            Assert.That(
                back.Select(static other => other.Rule.Id).Intersect(change.Rule.Reverse.Rules),
                Is.Not.Empty,
                $"{change.Rule.Id} {change.Message}\nback:\n{string.Join('\n', back.Select(static other => $"{other.Rule.Id} {other.Message}"))}"
            );
        }
    }

    /// <summary>Some samples of the whole contract, and many of the slices that it consists of.</summary>
    private static void Check<T>(Gen<(Subject Slice, T Steps)> samples, Action<Subject, T> check)
    {
        samples.Holds(sample => check(All, sample.Steps), samples: SamplesOfAll, print: Print);
        samples.Holds(sample => check(sample.Slice, sample.Steps), samples: SamplesOfSlices, print: Print);

        static string Print((Subject Slice, T Steps) sample) => sample.Steps!.ToString()!;
    }

    /// <summary>Every mutation is as likely as every other, at the places that admit it.</summary>
    private static Gen<(Subject Slice, Step Step)> Steps(IEnumerable<Subject> slices) =>
        Gen.OneOf([
            .. slices
                .SelectMany(static slice => slice.Steps.Select(step => (Slice: slice, Step: step)))
                .GroupBy(static choice => choice.Step.Mutation)
                .Select(static choices => Gen.OneOf(choices.ToArray())),
        ]);

    /// <summary>A contract to change, with the original.</summary>
    private sealed class Subject(MappingNode root)
    {
        private readonly Lazy<ComparedContract> _original = new(() => ComparedContract.Of(root));
        private readonly Lazy<string> _code = new(() => EmittedCode.Of(ComparedContract.Of(root).Model));
        private readonly Lazy<IReadOnlyList<Step>> _steps = new(() => StepsIn(root));

        public MappingNode Root => root;

        public ComparedContract Original => _original.Value;

        public string Code => _code.Value;

        public IReadOnlyList<Step> Steps => _steps.Value;

        private static IReadOnlyList<Step> StepsIn(MappingNode root)
        {
            var operations = ComparedContract
                .Of(root)
                .Model.Operations.Select(static operation => operation.Origin.Pointer);
            var choices =
                from kind in new[]
                {
                    (Mutations: Mutations.OfSchemas, Places: SchemaPlaces.Of(root)),
                    (Mutations: Mutations.OfOperations, Places: [.. operations]),
                }
                from mutation in kind.Mutations
                from place in kind.Places
                where mutation.Apply(root, place) is not null
                select new Step(mutation, place);
            return [.. choices];
        }
    }

    private sealed record Step(Mutation Mutation, JsonPointer At)
    {
        /// <summary>Whether the schema is not one of several branches, whose values another branch may admit.</summary>
        public bool IsPlain => At.Segments is not [.., "anyOf" or "oneOf" or "allOf", _];

        public override string ToString() => $"{Mutation.Name} at {At}";
    }

    private static Change[] WithImpact(IReadOnlyList<Change> changes) =>
        [.. changes.Where(static change => change.Severity > Impact.None)];
}
