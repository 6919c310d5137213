namespace Devin.Generated;

/// <summary>How work of the service ended that a client waited for.</summary>
public enum WorkOutcome
{
    /// <summary>The work succeeded.</summary>
    Succeeded,

    /// <summary>The work failed.</summary>
    Failed,

    /// <summary>The work was canceled.</summary>
    Canceled,

    /// <summary>The work continues only after a user replies.</summary>
    RequiresUserInput,

    /// <summary><see cref="WaitOptions.Timeout"/> elapsed. The work itself continues.</summary>
    TimedOut,
}
