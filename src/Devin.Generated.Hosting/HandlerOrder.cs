using Microsoft.Extensions.Http;

namespace Devin.Generated.Hosting;

/// <summary>
/// Puts the handlers of clients around all others: one before them, and one next to the connection. It runs after all
/// registrations, so neither their order nor another primary handler changes that.
/// </summary>
internal sealed class HandlerOrder : IHttpMessageHandlerBuilderFilter
{
    /// <inheritdoc/>
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) =>
        builder =>
        {
            next(builder);
            if (ClientRegistration.IsHttpClientName(builder.Name))
            {
                builder.AdditionalHandlers.Insert(0, new OutcomeHandler());
                builder.AdditionalHandlers.Add(new SendOnceHandler());
            }
        };
}
