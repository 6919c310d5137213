namespace Devin.Generated;

/// <summary>A session that was created and followed, with its structured output.</summary>
/// <typeparam name="TOutput">The type of the output.</typeparam>
public sealed class SessionRun<TOutput>
{
    private readonly TOutput? _output;

    /// <summary>Initializes a new instance of <see cref="SessionRun{TOutput}"/> without an output.</summary>
    /// <param name="result">The session, and the reason why following it ended.</param>
    public SessionRun(SessionResult result) => Result = result;

    /// <summary>Initializes a new instance of <see cref="SessionRun{TOutput}"/> with an output.</summary>
    /// <param name="result">The session, and the reason why following it ended.</param>
    /// <param name="output">The output.</param>
    public SessionRun(SessionResult result, TOutput output)
        : this(result)
    {
        _output = output;
        HasOutput = true;
    }

    /// <summary>Gets the session, and the reason why following it ended.</summary>
    public SessionResult Result { get; }

    /// <summary>
    /// Gets a value that indicates whether the session has an output: its work is finished and it returned one.
    /// </summary>
    public bool HasOutput { get; }

    /// <summary>Gets the output.</summary>
    /// <exception cref="InvalidOperationException">
    /// <see cref="HasOutput"/> is <see langword="false"/>. The message contains the reason and the ID of the session.
    /// </exception>
    public TOutput Output =>
        HasOutput
            ? _output!
            : throw new InvalidOperationException(
                $"The session {Result.Session.PrintableId} has no output: following it ended with {Result.Reason} "
                    + $"({Result.Session.PrintableStatus(' ')}). Check {nameof(HasOutput)}, "
                    + $"or switch on {nameof(Result)}.{nameof(Result.Reason)}."
            );
}
