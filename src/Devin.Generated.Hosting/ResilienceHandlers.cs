namespace Devin.Generated.Hosting;

/// <summary>Finds handlers that retry requests, so that requests are not retried by two parties.</summary>
internal static class ResilienceHandlers
{
    private const string TypeName = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    /// <summary>Whether a chain of handlers contains a resilience handler of Microsoft.Extensions.Http.Resilience.</summary>
    public static bool IsIn(HttpMessageHandler handler)
    {
        for (var current = handler; current is not null; current = (current as DelegatingHandler)?.InnerHandler)
        {
            if (current.GetType().FullName == TypeName)
            {
                return true;
            }
        }

        return false;
    }
}
