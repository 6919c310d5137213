namespace Devin.Generated.Models;

/// <content>Members for callers that wait for a session.</content>
public readonly partial struct SessionStatusDetail
{
    /// <summary>
    /// Gets a value that indicates whether the session continues only after a user replies or approves:
    /// <c>waiting_for_user</c> or <c>waiting_for_approval</c>.
    /// </summary>
    public bool RequiresUserInput => Value is Values.WaitingForUser or Values.WaitingForApproval;
}
