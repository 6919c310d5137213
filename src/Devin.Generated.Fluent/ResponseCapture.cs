using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>
/// Captures the response of one request: add a new instance to the options of the request, and read
/// <see cref="Response"/> after the call.
/// </summary>
/// <remarks>Another request adapter than <see cref="DevinRequestAdapter"/> ignores it.</remarks>
public sealed class ResponseCapture : IRequestOption
{
    /// <summary>Gets the response with status code, headers and body.</summary>
    /// <exception cref="InvalidOperationException">
    /// No call with this option has succeeded yet, or more than one has.
    /// </exception>
    public RawResponse Response =>
        new(
            Recorder.Single(
                "no call with this option has succeeded. Add it to the options of the request, and read it after the call."
            )
        );

    internal ResponseRecorder Recorder { get; } = new();
}
