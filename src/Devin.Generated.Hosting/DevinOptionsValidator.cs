using Devin.Generated.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>Reports every fault of the options of a client when the host starts.</summary>
/// <param name="optionsName">The name of the options.</param>
/// <param name="services">The services, which can contain a token provider.</param>
internal sealed class DevinOptionsValidator(string optionsName, IServiceProvider services)
    : IValidateOptions<DevinOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DevinOptions options)
    {
        if (name != optionsName)
        {
            return ValidateOptionsResult.Skip;
        }

        var client = options.ToClientOptions();
        client.TokenProvider = services.GetTokenProvider(optionsName);
        var path = services.GetKeyedService<ConfigurationPath>(optionsName);
        var faults = OptionFaults.Find(client).Select(fault => path?.Describe(fault) ?? fault).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
