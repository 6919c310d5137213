using System.Net;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>Decides whether a redirect is followed. Pure functions.</summary>
internal static class RedirectRules
{
    /// <summary>The maximum number of consecutive redirects.</summary>
    public const int MaxRedirects = 5;

    /// <summary>Whether a status code names another address.</summary>
    public static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Decides about one response.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="method">The method of the request.</param>
    /// <param name="hasBody">Whether the request has a body.</param>
    /// <param name="from">The address of the response.</param>
    /// <param name="location">The <c>Location</c> header.</param>
    /// <param name="redirectsSoFar">The number of redirects already followed.</param>
    public static Redirect Judge(
        HttpStatusCode status,
        HttpMethod method,
        bool hasBody,
        Uri from,
        Uri? location,
        int redirectsSoFar
    )
    {
        if (!IsRedirect(status))
        {
            return default;
        }

        if (location is null || !Uri.TryCreate(from, location, out var target) || !ServiceAddress.HasValidHost(target))
        {
            return new Redirect(null, "the response contains no valid Location header");
        }

        if (hasBody || (method != HttpMethod.Get && method != HttpMethod.Head))
        {
            return new Redirect(target, "only GET and HEAD requests without a body are redirected");
        }

        if (target.UserInfo.Length > 0)
        {
            return new Redirect(target, "the target contains a user name or a password");
        }

        // The options of the client allow its own address without encryption, and no other one.
        if (!ServiceAddress.IsSafe(target) && !ServiceAddress.IsSameOrigin(from, target))
        {
            return new Redirect(target, "the target is not an https address");
        }

        if (ServiceAddress.IsLoopback(target) && !ServiceAddress.IsLoopback(from))
        {
            return new Redirect(target, "a remote service must not redirect to this computer");
        }

        return redirectsSoFar < MaxRedirects
            ? new Redirect(target, null)
            : new Redirect(target, $"the limit of {MaxRedirects} consecutive redirects is reached");
    }
}
