using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What distinguishes the messages of a session.</content>
public sealed partial class SessionMessage
{
    /// <summary>The ID; null if the response contained none that can be read.</summary>
    internal string? EventIdOrNull => _eventId.ReadableOrNull();

    /// <summary>The ID, or the time and the text of a message without one.</summary>
    internal string Key => EventIdOrNull ?? $"{_createdAt.ReadableOrNull()} {_message.ReadableOrNull()}";
}
