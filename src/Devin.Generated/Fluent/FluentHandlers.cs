using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Devin.Generated.Fluent;

/// <summary>Those of Kiota's handlers that do nothing but what a request's options ask for.</summary>
internal static class FluentHandlers
{
    /// <summary>The handlers around the one that sends.</summary>
    public static HttpMessageHandler Around(HttpMessageHandler sender) =>
        new HeadersInspectionHandler { InnerHandler = new BodyInspectionHandler { InnerHandler = sender } };
}
