namespace Devin.Generated.Models;

/// <content>What a status means for somebody who waits.</content>
public readonly partial struct SessionStatus
{
    /// <summary>
    /// Whether the session is over for good: <c>exit</c> or <c>error</c>. A session whose work is finished can still be
    /// <c>running</c>; see <see cref="SessionStatusDetail.Finished"/>.
    /// </summary>
    public bool IsTerminal => Value is Values.Exit or Values.Error;
}
