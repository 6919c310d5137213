using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <content>Options for the Devin service only.</content>
internal sealed partial class TransportSettings
{
    /// <summary>The limits of waiting.</summary>
    public PollDefaults Polling { get; private set; } = null!;

    partial void ReadServiceOptions(DevinClientOptions options) => Polling = PollDefaults.Of(options);
}
