using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Models;
using Devin.Generated.Schemas;

namespace Devin.Generated.Testing.Core;

/// <summary>The steps that a session goes through.</summary>
public sealed class SessionScript
{
    private static readonly SessionStep s_new = new(SessionStatus.New);

    private static readonly SessionStep s_resuming = new(SessionStatus.Resuming);

    private static readonly SessionStep s_working = new(SessionStatus.Running, SessionStatusDetail.Working)
    {
        Message = "I have started.",
    };

    private static readonly SessionStep s_finished = new(SessionStatus.Running, SessionStatusDetail.Finished)
    {
        Message = "I have finished.",
    };

    /// <summary>Initializes a new instance of <see cref="SessionScript"/>.</summary>
    /// <param name="steps">The steps, at least one.</param>
    /// <exception cref="ArgumentException">There is no step, or a step has no status.</exception>
    public SessionScript(params IEnumerable<SessionStep> steps)
    {
        Steps = [.. steps];
        if (Steps.Count == 0 || Steps.Any(step => step.Status.Value is null))
        {
            throw new ArgumentException(
                "A script needs at least one step, and each step needs a status.",
                nameof(steps)
            );
        }
    }

    /// <summary>The session is <c>new</c>, then <c>running</c>/<c>working</c>, then <c>running</c>/<c>finished</c>.</summary>
    public static SessionScript Finishing { get; } = new(s_new, s_working, s_finished);

    /// <summary>As <see cref="Finishing"/>, but the session asks the user a question and waits for a message before it finishes.</summary>
    public static SessionScript WaitingForUser { get; } =
        new(
            s_new,
            s_working,
            new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser) { Message = "Which one?" },
            s_working,
            s_finished
        );

    /// <summary>As <see cref="Finishing"/>, but the session is suspended for inactivity until it receives a message.</summary>
    public static SessionScript Suspending { get; } =
        new(
            s_new,
            s_working,
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.Inactivity),
            s_working,
            s_finished
        );

    /// <summary>The session is <c>new</c>, then <c>running</c>/<c>working</c>, then <c>error</c>.</summary>
    public static SessionScript Failing { get; } = new(s_new, s_working, new SessionStep(SessionStatus.Error));

    /// <summary>As <see cref="Finishing"/>, but the session opens a pull request before it finishes.</summary>
    /// <param name="pullRequest">The address of the pull request.</param>
    public static SessionScript OpeningPullRequest(Uri pullRequest)
    {
        ArgumentNullException.ThrowIfNull(pullRequest);
        return new SessionScript(
            s_new,
            s_working with
            {
                Acus = 1,
            },
            new SessionStep(SessionStatus.Running, SessionStatusDetail.Working)
            {
                Message = $"I have opened {pullRequest}.",
                PullRequest = pullRequest,
                Acus = 1.5,
            },
            s_finished
        );
    }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SessionStep> Steps { get; }

    /// <summary>The steps after a message when the script has no more steps.</summary>
    internal static IEnumerable<SessionStep> AfterMessage { get; } = [s_working, s_finished];

    /// <summary>The step between a suspended session and its next step.</summary>
    internal static SessionStep Resuming => s_resuming;

    /// <summary>Returns a script of the same steps with a structured output when the work is finished.</summary>
    /// <param name="output">The structured output. It must be an object in JSON.</param>
    /// <param name="options">
    /// How <paramref name="output"/> is written; null for the default of <c>RunSessionAsync</c>: names in camel case, and enums
    /// as strings.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is not an object in JSON.</exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public SessionScript Returns<TOutput>(TOutput output, JsonSerializerOptions? options = null) =>
        Returns(output, OutputType.Of<TOutput>(options));

    /// <summary>Returns a script of the same steps with a structured output when the work is finished.</summary>
    /// <param name="output">The structured output. It must be an object in JSON.</param>
    /// <param name="typeInfo">How <paramref name="output"/> is written.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is not an object in JSON.</exception>
    public SessionScript Returns<TOutput>(TOutput output, JsonTypeInfo<TOutput> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.SerializeToNode(output, typeInfo) is JsonObject json
            ? new SessionScript(
                Steps.Select(step =>
                    step.Detail == SessionStatusDetail.Finished || step.Status == SessionStatus.Exit
                        ? step with
                        {
                            StructuredOutput = json,
                        }
                        : step
                )
            )
            : throw new ArgumentException("The structured output is not an object in JSON.", nameof(output));
    }

    /// <summary>Returns a script of the same steps that each last for a duration, regardless of how often the session is read.</summary>
    /// <param name="duration">The duration of each step. It cannot be negative.</param>
    public SessionScript Timed(TimeSpan duration) =>
        new(Steps.Select(step => step with { Reads = 0, Duration = duration }));
}
