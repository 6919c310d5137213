using System.Collections.Frozen;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Verification;
using Devin.Tests.Shared.Changes;

namespace Devin.Verification.Tests.Rules;

/// <summary>
/// What <c>--verify</c> does, for the libraries of all cases at once: a consumer of the old library is compiled against the
/// new one, and ApiCompat compares both.
/// </summary>
internal sealed class RuleVerification
{
    private static readonly Lazy<FrozenDictionary<string, RuleVerification>> All = new(VerifyAll);

    private RuleVerification(RuleCase item, IReadOnlyList<ApiBreak> missing, IReadOnlyList<ApiBreak> missingBack)
    {
        Forth = Verify(item.Old, item.New, missing);
        Back = Verify(item.New, item.Old, missingBack);
        OwnLibrary = CompiledLibrary.Of(item.Old).Broken(Uses(item.Old));
    }

    /// <summary>From the old contract to the new one.</summary>
    public VerificationResult Forth { get; }

    /// <summary>From the new contract to the old one.</summary>
    public VerificationResult Back { get; }

    /// <summary>The uses that do not compile against the library that they were written for.</summary>
    public IReadOnlyList<ConsumerLine> OwnLibrary { get; }

    /// <summary>The verification of a rule's case.</summary>
    public static RuleVerification Of(RuleCase item) => All.Value[item.Rule];

    private static FrozenDictionary<string, RuleVerification> VerifyAll()
    {
        var images = RuleCase
            .All.AsParallel()
            .AsOrdered()
            .Select(static item => (Old: CompiledLibrary.Of(item.Old).Image, New: CompiledLibrary.Of(item.New).Image))
            .ToArray();
        var breaks = ApiCompat.Compare([.. images, .. images.Select(static pair => (pair.New, pair.Old))]);
        return RuleCase
            .All.Index()
            .AsParallel()
            .Select(entry =>
                (
                    entry.Item.Rule,
                    Result: new RuleVerification(entry.Item, breaks[entry.Index], breaks[images.Length + entry.Index])
                )
            )
            .ToFrozenDictionary(static entry => entry.Rule, static entry => entry.Result, StringComparer.Ordinal);
    }

    private static VerificationResult Verify(
        ComparedContract old,
        ComparedContract @new,
        IReadOnlyList<ApiBreak> missing
    )
    {
        var uses = Uses(old);
        var broken = CompiledLibrary.Of(@new).Broken(uses);
        return VerificationResult.Of(uses, broken, missing, ChangeSet.Of(old, @new), @new.Model);
    }

    private static IReadOnlyList<ConsumerLine> Uses(ComparedContract contract) =>
        ConsumerCode.Of(contract.Model, CompiledLibrary.ClientName);
}
