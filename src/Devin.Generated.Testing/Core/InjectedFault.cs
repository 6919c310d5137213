using System.Net;

namespace Devin.Generated.Testing.Core;

/// <summary>A failure that replaces the response to a request.</summary>
public sealed class InjectedFault
{
    private InjectedFault(HttpStatusCode? status, TimeSpan? retryAfter, bool isHtml, bool isAfterExecution)
    {
        Status = status;
        RetryAfter = retryAfter;
        IsHtml = isHtml;
        IsAfterExecution = isAfterExecution;
    }

    /// <summary>The connection fails before the request arrives. The operation is not executed.</summary>
    public static InjectedFault LostRequest { get; } = new(null, null, false, false);

    /// <summary>The operation is executed, and the connection fails before the response arrives.</summary>
    public static InjectedFault LostResponse { get; } = new(null, null, false, true);

    /// <summary>A 429 response.</summary>
    /// <param name="retryAfter">The value of <c>Retry-After</c>, rounded up to seconds; null for no header.</param>
    public static InjectedFault TooManyRequests(TimeSpan? retryAfter = null) =>
        new(HttpStatusCode.TooManyRequests, retryAfter, false, false);

    /// <summary>An error response whose body has the format <see cref="InMemoryDevinOptions.ErrorShape"/>.</summary>
    /// <param name="status">The status, from 400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is less than 400 or greater than 599.</exception>
    public static InjectedFault Error(HttpStatusCode status) => new(Checked(status), null, false, false);

    /// <summary>An error response with an HTML page as its body, as a proxy returns it.</summary>
    /// <param name="status">The status, from 400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is less than 400 or greater than 599.</exception>
    public static InjectedFault HtmlPage(HttpStatusCode status) => new(Checked(status), null, true, false);

    /// <summary>The status of the response; null if the connection fails.</summary>
    internal HttpStatusCode? Status { get; }

    /// <summary>The value of <c>Retry-After</c>, or null.</summary>
    internal TimeSpan? RetryAfter { get; }

    /// <summary>Whether the body is an HTML page.</summary>
    internal bool IsHtml { get; }

    /// <summary>Whether the operation is executed first.</summary>
    internal bool IsAfterExecution { get; }

    private static HttpStatusCode Checked(HttpStatusCode status) =>
        (int)status is >= 400 and <= 599
            ? status
            : throw new ArgumentOutOfRangeException(
                nameof(status),
                status,
                "The status of an error is from 400 to 599."
            );
}
