using Devin.Fuzz.Running;

namespace Devin.Fuzz.Targets;

/// <summary>Newtonsoft.Json: it accepts the texts that the emitted serializers accept, and reads the same.</summary>
internal sealed class NewtonsoftTarget() : FuzzTarget("newtonsoft", CorpusFile.Read("models"))
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var reader = ModelReader.Of(subject);
        var codec = reader.Read(input, isNewtonsoft: false);
        var newtonsoft = reader.Read(input, isNewtonsoft: true);

        // A text with several faults is refused at one of them.
        if (codec with { Pointer = null } != newtonsoft with { Pointer = null })
        {
            throw new FuzzFailureException($"{codec} differs from {newtonsoft}.");
        }
    }
}
