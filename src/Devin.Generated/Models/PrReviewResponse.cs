using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What waiting reads.</content>
public sealed partial class PrReviewResponse
{
    /// <summary>The status; null if the response contained none that can be read.</summary>
    internal PrReviewStatus? StatusOrNull => _status.ReadableOrNull();
}
