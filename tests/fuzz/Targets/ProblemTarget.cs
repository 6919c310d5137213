using Devin.Fuzz.Running;
using Devin.Generated.Errors;

namespace Devin.Fuzz.Targets;

/// <summary>Problem details and validation errors. The subject is the media type.</summary>
internal sealed class ProblemTarget() : FuzzTarget("problem-details", CorpusFile.Read("problem-details"))
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var problem = ProblemReader.Read(input, subject, default);
        ShownText.CheckMessage(ErrorMessage.Compose("GetSession", "422", problem, null, problem.Instance));
    }
}
