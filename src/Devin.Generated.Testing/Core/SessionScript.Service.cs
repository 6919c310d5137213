using Devin.Generated.Models;

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

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SessionStep> Steps { get; }

    /// <summary>The steps after a message when the script has no more steps.</summary>
    internal static IEnumerable<SessionStep> AfterMessage { get; } = [s_working, s_finished];

    /// <summary>The step between a suspended session and its next step.</summary>
    internal static SessionStep Resuming => s_resuming;

    /// <summary>Returns a script of the same steps that each last for a duration, regardless of how often the session is read.</summary>
    /// <param name="duration">The duration of each step. It cannot be negative.</param>
    public SessionScript Timed(TimeSpan duration) =>
        new(Steps.Select(step => step with { Reads = 0, Duration = duration }));
}
