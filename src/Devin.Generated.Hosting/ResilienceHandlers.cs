namespace Devin.Generated.Hosting;

/// <summary>
/// Recognizes resilience handlers, so that requests are not retried by two parties, and their exceptions. This package does
/// not depend on theirs.
/// </summary>
internal static class ResilienceHandlers
{
    private const string TypeName = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";
    private const string Rejection = "Polly.ExecutionRejectedException";
    private const string Timeout = "Polly.Timeout.TimeoutRejectedException";

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

    /// <summary>Whether a time limit of a resilience handler elapsed.</summary>
    public static bool IsTimeout(Exception exception) => exception.GetType().FullName == Timeout;

    /// <summary>Whether a resilience handler gave up: its circuit is open, or its rate or time limit is reached.</summary>
    public static bool IsRejection(Exception exception)
    {
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == Rejection)
            {
                return true;
            }
        }

        return false;
    }
}
