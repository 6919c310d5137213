using System.Net;

namespace Devin.Generated.Transport;

/// <summary>Says where a redirect may be followed to. Pure.</summary>
internal static class RedirectRules
{
    /// <summary>Redirects in a row that are followed.</summary>
    public const int MaxRedirects = 5;

    /// <summary>Judges one answer.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="method">The method of the request.</param>
    /// <param name="hasBody">Whether the request has a body.</param>
    /// <param name="from">The address that answered.</param>
    /// <param name="location">The <c>Location</c> header.</param>
    /// <param name="redirectsSoFar">Redirects already followed.</param>
    public static Redirect Judge(
        HttpStatusCode status,
        HttpMethod method,
        bool hasBody,
        Uri from,
        Uri? location,
        int redirectsSoFar
    )
    {
        if ((int)status is not (301 or 302 or 303 or 307 or 308))
        {
            return default;
        }

        if (location is null || !Uri.TryCreate(from, location, out var target))
        {
            return new Redirect(null, "the answer does not say where to");
        }

        if (hasBody || (method != HttpMethod.Get && method != HttpMethod.Head))
        {
            return new Redirect(target, "only GET and HEAD without a body are sent again elsewhere");
        }

        if (!ServiceAddress.IsSafe(target) || target.Host.Length == 0)
        {
            return new Redirect(target, "the other address is not https");
        }

        if (ServiceAddress.IsLoopback(target) && !ServiceAddress.IsLoopback(from))
        {
            return new Redirect(target, "a remote service may not point at this machine");
        }

        return redirectsSoFar < MaxRedirects
            ? new Redirect(target, null)
            : new Redirect(target, $"there were already {MaxRedirects} redirects in a row");
    }
}
