using Devin.Generated.Transport;

namespace Devin.Generated.Fluent;

/// <content>What waiting for the work of the Devin service needs.</content>
public sealed partial class DevinRequestAdapter
{
    internal PollDefaults Polling => _transport.Polling;

    internal TimeProvider TimeProvider => _transport.TimeProvider;
}
