namespace Devin.Generated.Transport;

/// <content>What waiting for the work of the Devin service needs.</content>
internal sealed partial class ApiTransport
{
    /// <summary>The limits of waiting.</summary>
    public PollDefaults Polling => State.Settings.Polling;
}
