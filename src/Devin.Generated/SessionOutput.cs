using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated;

/// <summary>Reads the output of a session that was followed, for both clients.</summary>
internal static class SessionOutput
{
    /// <summary>The run, with the output if the work is finished.</summary>
    public static SessionRun<TOutput> Read<TOutput>(SessionResult result, JsonTypeInfo<TOutput> outputType) =>
        result is { IsFinished: true, Session.StructuredOutput: not null }
            ? new SessionRun<TOutput>(result, result.Session.ReadStructuredOutput(outputType))
            : new SessionRun<TOutput>(result);
}
