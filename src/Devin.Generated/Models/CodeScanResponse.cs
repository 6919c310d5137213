using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>What waiting reads.</content>
public sealed partial class CodeScanResponse
{
    /// <summary>The status; null if the response contained none that can be read.</summary>
    internal CodeScanStatus? StatusOrNull => _status.ReadableOrNull();
}
