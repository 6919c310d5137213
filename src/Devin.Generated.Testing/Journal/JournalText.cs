using System.Globalization;
using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Journal;

/// <summary>The message of an assertion about requests.</summary>
internal static class JournalText
{
    // Enough to see what came instead; a test can read the journal itself.
    private const int MaxRequests = 20;
    private const int MaxBodyLength = 500;

    /// <summary>What was expected and what was received. It contains no secrets.</summary>
    public static string Of(ServiceOperation operation, int expected, int found, RecordedRequest[] received)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Expected {Count(expected)} of {operation.Name}, but {found} of {Count(received.Length)} match."
        );
        var start = Math.Max(0, received.Length - MaxRequests);
        for (var index = start; index < received.Length; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {index + 1}. {Describe(received[index])}");
        }

        return text.ToString();
    }

    private static string Count(int count) =>
        count == 1 ? "1 request" : string.Create(CultureInfo.InvariantCulture, $"{count} requests");

    private static string Describe(RecordedRequest request)
    {
        var status = request.ResponseStatus is { } code
            ? ((int)code).ToString(CultureInfo.InvariantCulture)
            : "no response";
        var body = request.Content.Length == 0 || request.Printer is null ? "" : request.Printer.Print(request);
        return $"{request.OperationName ?? "unknown operation"}: {request} ({status}) {PrintableText.Format(body, MaxBodyLength)}".TrimEnd();
    }
}
