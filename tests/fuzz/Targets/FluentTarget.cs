using Devin.Fuzz.Running;

namespace Devin.Fuzz.Targets;

/// <summary>The parse node of the fluent client: it reads what the emitted serializers read, and refuses what they refuse.</summary>
internal sealed class FluentTarget()
    : FuzzTarget("fluent", [.. CorpusFile.Read("models").Where(static seed => !ModelReader.Of(seed.Subject).IsUnion)])
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var reader = ModelReader.Of(subject);
        var codec = reader.Read(input, isNewtonsoft: false).Written;
        var fluent = reader.ReadFluent(input, isStock: false).Written;
        if (codec != fluent)
        {
            throw new FuzzFailureException($"{codec} differs from {fluent}.");
        }

        // Kiota's own node reads the members one by one, and other spellings of JSON.
        reader.ReadFluent(input, isStock: true);
    }
}
