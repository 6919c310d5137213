using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Devin.Generated.Fluent;

/// <summary>The Kiota handlers that act only if the options of a request ask for it.</summary>
internal static class FluentHandlers
{
    /// <summary>Wraps the handler that sends.</summary>
    public static HttpMessageHandler Around(HttpMessageHandler sender) =>
        new HeadersInspectionHandler { InnerHandler = new BodyInspectionHandler { InnerHandler = sender } };
}
