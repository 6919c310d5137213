using CsCheck;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Contracts;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

/// <summary>The whole contract, changed at random in one place or in two.</summary>
public sealed class MutationTests
{
    private const int Samples = 60;

    private static readonly Node Root = DocumentFile.Read(
        Path.Combine(Workspace.Repository, "openapi/v3-openapi.yaml")
    );

    private static readonly ComparedContract Original = ComparedContract.Of(Root);

    private static readonly string Code = EmittedCode.Of(Original.Model);

    private static readonly IReadOnlyList<JsonPointer> Schemas = SchemaPlaces.Of(Root);

    private static readonly IReadOnlyList<JsonPointer> Operations =
    [
        .. Original.Model.Operations.Select(static operation => operation.Origin.Pointer),
    ];

    private static readonly Gen<Step> OneStep = Gen.OneOf(
        Steps(Mutations.OfSchemas, Schemas),
        Steps(Mutations.OfOperations, Operations)
    );

    [Test]
    public void A_change_of_code_or_wire_is_reported_and_nothing_else() =>
        OneStep.Sample(
            step =>
            {
                var changed = ComparedContract.Of(step.Mutation.Apply(Root, step.At)!);
                var reported = ChangeSet.Of(Original, changed, withHarmless: false);
                var isOtherCode = EmittedCode.Of(changed.Model) != Code;
                Assert.That(reported.Count > 0 || !isOtherCode, Is.True, "other code, and no change is reported");
                if (step.Mutation.Effect == Effect.Nothing)
                {
                    Assert.That(isOtherCode, Is.False, "the mutation was thought to be harmless");
                    Assert.That(reported.Select(static change => change.Message), Is.Empty);
                }

                if (step.Mutation.Effect == Effect.Wire && step.IsPlain)
                {
                    Assert.That(reported, Is.Not.Empty, "the wire differs, and no change is reported");
                }
            },
            iter: Samples,
            print: static step => step.ToString()
        );

    [Test]
    public void Two_changes_are_reported_where_the_code_differs() =>
        Gen.Select(OneStep, OneStep)
            .Sample(
                static (first, second) =>
                {
                    var once = first.Mutation.Apply(Root, first.At)!;
                    if (second.At.Find(once) is null || second.Mutation.Apply(once, second.At) is not { } twice)
                    {
                        return; // The first change took the place of the second away.
                    }

                    var changed = ComparedContract.Of(twice);
                    var reported = ChangeSet.Of(Original, changed, withHarmless: false);
                    Assert.That(reported.Count > 0 || EmittedCode.Of(changed.Model) == Code, Is.True);
                    if (first.Mutation.Effect == Effect.Nothing && second.Mutation.Effect == Effect.Nothing)
                    {
                        Assert.That(reported.Select(static change => change.Message), Is.Empty);
                    }
                },
                iter: Samples,
                print: static steps => $"{steps.Item1}, then {steps.Item2}"
            );

    [Test]
    public void The_way_back_mirrors_the_way_there() =>
        OneStep.Sample(
            static step =>
            {
                var changed = ComparedContract.Of(step.Mutation.Apply(Root, step.At)!);
                var there = ChangeSet.Of(Original, changed, withHarmless: true);
                var back = ChangeSet.Of(changed, Original, withHarmless: true);
                ExpectMirror(there, back);
                ExpectMirror(back, there);
            },
            iter: Samples,
            print: static step => step.ToString()
        );

    [Test]
    public void Threads_that_compare_one_contract_do_not_disturb_each_other()
    {
        var at = JsonPointer.Root.Append("components").Append("schemas").Append("SessionResponse");
        var changed = ComparedContract.Of(Mutations.OfSchemas[0].Apply(Root, at)!);
        string[] Messages() =>
            [.. ChangeSet.Of(Original, changed, withHarmless: true).Select(static change => change.Message)];
        var expected = Messages();

        Assert.That(expected, Is.Not.Empty);
        Parallel.For(0, 16, _ => Assert.That(Messages(), Is.EqualTo(expected)));
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

    /// <summary>Every mutation is as likely as every other, at the places that admit it.</summary>
    private static Gen<Step> Steps(IReadOnlyList<Mutation> mutations, IReadOnlyList<JsonPointer> places) =>
        Gen.OneOf([
            .. mutations
                .Select(mutation =>
                    (Mutation: mutation, At: places.Where(at => mutation.Apply(Root, at) is not null).ToArray())
                )
                .Select(static choice =>
                    Gen.Int[0, choice.At.Length - 1].Select(index => new Step(choice.Mutation, choice.At[index]))
                ),
        ]);

    private sealed record Step(Mutation Mutation, JsonPointer At)
    {
        /// <summary>Whether the schema is not one of several branches, whose values another branch may admit.</summary>
        public bool IsPlain => At.Segments is not [.., "anyOf" or "oneOf" or "allOf", _];

        public override string ToString() => $"{Mutation.Name} at {At}";
    }
}
