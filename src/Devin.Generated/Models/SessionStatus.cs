namespace Devin.Generated.Models;

/// <content>What a status means to a caller that waits.</content>
public readonly partial struct SessionStatus
{
    /// <summary>
    /// Gets a value that indicates whether the session ended: <c>exit</c> or <c>error</c>. A session whose work is
    /// finished can still be <c>running</c>; see <see cref="SessionStatusDetail.Finished"/>.
    /// </summary>
    public bool IsTerminal => Value is Values.Exit or Values.Error;
}
