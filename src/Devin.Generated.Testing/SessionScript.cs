using Devin.Generated.Models;

namespace Devin.Generated.Testing;

/// <summary>The life of a session as a row of steps.</summary>
public sealed class SessionScript
{
    private static readonly SessionStep s_new = new(SessionStatus.New);

    private static readonly SessionStep s_resuming = new(SessionStatus.Resuming);

    private static readonly SessionStep s_working = new(SessionStatus.Running, SessionStatusDetail.Working)
    {
        Message = "I have begun.",
    };

    private static readonly SessionStep s_finished = new(SessionStatus.Running, SessionStatusDetail.Finished)
    {
        Message = "I have finished.",
    };

    /// <summary>A life of these steps.</summary>
    /// <param name="steps">At least one.</param>
    /// <exception cref="ArgumentException">There is no step, or one has no status.</exception>
    public SessionScript(params IEnumerable<SessionStep> steps)
    {
        Steps = [.. steps];
        if (Steps.Count == 0 || Steps.Any(step => step.Status.Value is null))
        {
            throw new ArgumentException("A script needs at least one step, and each step a status.", nameof(steps));
        }
    }

    /// <summary><c>new</c>, <c>running</c>/<c>working</c>, <c>running</c>/<c>finished</c>.</summary>
    public static SessionScript Finishing { get; } = new(s_new, s_working, s_finished);

    /// <summary>As <see cref="Finishing"/>, but asks a person before, and waits for a message.</summary>
    public static SessionScript AskingPerson { get; } =
        new(
            s_new,
            s_working,
            new SessionStep(SessionStatus.Running, SessionStatusDetail.WaitingForUser) { Message = "Which one?" },
            s_working,
            s_finished
        );

    /// <summary>As <see cref="Finishing"/>, but is suspended for inactivity before, and waits for a message.</summary>
    public static SessionScript Suspending { get; } =
        new(
            s_new,
            s_working,
            new SessionStep(SessionStatus.Suspended, SessionStatusDetail.Inactivity),
            s_working,
            s_finished
        );

    /// <summary><c>new</c>, <c>running</c>/<c>working</c>, <c>error</c>.</summary>
    public static SessionScript Failing { get; } = new(s_new, s_working, new SessionStep(SessionStatus.Error));

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SessionStep> Steps { get; }

    /// <summary>How a session goes on after a message when its script has nothing more to say.</summary>
    internal static IEnumerable<SessionStep> AfterMessage { get; } = [s_working, s_finished];

    /// <summary>What stands between a suspended session and its next step.</summary>
    internal static SessionStep Resuming => s_resuming;

    /// <summary>The same steps, each for so long on the clock, however often the session is read.</summary>
    /// <param name="duration">How long each step lasts; not negative.</param>
    public SessionScript Timed(TimeSpan duration) =>
        new(Steps.Select(step => step with { Reads = 0, Duration = duration }));
}
