namespace Devin.Generated.Models;

/// <content>What a detail means for somebody who waits.</content>
public readonly partial struct SessionStatusDetail
{
    /// <summary>
    /// Whether the session goes on only after a person answered or approved: <c>waiting_for_user</c> or
    /// <c>waiting_for_approval</c>.
    /// </summary>
    public bool NeedsPerson => Value is Values.WaitingForUser or Values.WaitingForApproval;
}
