using System.Net;

namespace Devin.Generated.Testing;

/// <summary>Something that goes wrong instead of an answer.</summary>
public sealed class InjectedFault
{
    private InjectedFault(HttpStatusCode? status, TimeSpan? retryAfter, bool isHtml, bool isAfterWork)
    {
        Status = status;
        RetryAfter = retryAfter;
        IsHtml = isHtml;
        IsAfterWork = isAfterWork;
    }

    /// <summary>The connection breaks before the request arrives.</summary>
    public static InjectedFault LostRequest { get; } = new(null, null, false, false);

    /// <summary>The request is carried out, and the connection breaks before the answer arrives.</summary>
    public static InjectedFault LostAnswer { get; } = new(null, null, false, true);

    /// <summary>429, with a <c>Retry-After</c> in whole seconds or none.</summary>
    /// <param name="retryAfter">How long to wait, rounded up; null for no header, since none is promised.</param>
    public static InjectedFault TooManyRequests(TimeSpan? retryAfter = null) =>
        new(HttpStatusCode.TooManyRequests, retryAfter, false, false);

    /// <summary>An error of any status, with a body in the shape of <see cref="InMemoryDevinOptions.ErrorShape"/>.</summary>
    /// <param name="status">400 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error.</exception>
    public static InjectedFault Error(HttpStatusCode status) => new(Checked(status), null, false, false);

    /// <summary>An error with a page of HTML, as a proxy before the service answers.</summary>
    /// <param name="status">400 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no error.</exception>
    public static InjectedFault HtmlPage(HttpStatusCode status) => new(Checked(status), null, true, false);

    /// <summary>The status to answer with; null when the connection breaks.</summary>
    internal HttpStatusCode? Status { get; }

    /// <summary>What <c>Retry-After</c> says, or null.</summary>
    internal TimeSpan? RetryAfter { get; }

    /// <summary>Whether the body is a page.</summary>
    internal bool IsHtml { get; }

    /// <summary>Whether the request is carried out before.</summary>
    internal bool IsAfterWork { get; }

    private static HttpStatusCode Checked(HttpStatusCode status) =>
        (int)status is >= 400 and <= 599
            ? status
            : throw new ArgumentOutOfRangeException(nameof(status), status, "An error has a status from 400 to 599.");
}
