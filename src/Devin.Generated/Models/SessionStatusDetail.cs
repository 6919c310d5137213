namespace Devin.Generated.Models;

/// <content>Members for callers that wait for a session.</content>
public readonly partial struct SessionStatusDetail
{
    /// <summary>
    /// Gets a value that indicates whether the session continues only after a user replies or approves:
    /// <c>waiting_for_user</c> or <c>waiting_for_approval</c>.
    /// </summary>
    public bool RequiresUserInput => Value is Values.WaitingForUser or Values.WaitingForApproval;

    /// <summary>
    /// Gets a value that indicates whether the session is suspended because of a limit or a payment, which has to be changed
    /// before the session can continue.
    /// </summary>
    public bool IsLimit =>
        Value
            is Values.UsageLimitExceeded
                or Values.OutOfCredits
                or Values.OutOfQuota
                or Values.NoQuotaAllocation
                or Values.PaymentDeclined
                or Values.OrgUsageLimitExceeded
                or Values.UserUsageLimitExceeded
                or Values.TotalSessionLimitExceeded;
}
