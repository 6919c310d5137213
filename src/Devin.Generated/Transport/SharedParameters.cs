using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The parameters that all operations have. A request that has one of them itself keeps its own value.</summary>
internal sealed class SharedParameters
{
    private readonly (SharedParameter Parameter, string? Text)[] _parameters;

    private SharedParameters(IReadOnlyList<SharedParameter> parameters) =>
        _parameters = [.. parameters.Select(static parameter => (parameter, Text(parameter)))];

    /// <summary>The parameters of a client; null if its operations have none in common.</summary>
    /// <exception cref="ArgumentException">A value cannot be sent.</exception>
    public static SharedParameters? Of(DevinClientOptions options) =>
        options.SharedParameters() is { Count: > 0 } parameters ? new SharedParameters(parameters) : null;

    /// <summary>The value of a path parameter.</summary>
    /// <exception cref="InvalidOperationException">The option is not set.</exception>
    public string Path(string name)
    {
        var (parameter, text) = Array.Find(
            _parameters,
            entry => entry.Parameter.Part == RequestPart.Path && entry.Parameter.Name == name
        );
        return text ?? throw Missing(parameter);
    }

    /// <summary>The address with the query parameters that it does not have.</summary>
    /// <exception cref="InvalidOperationException">A required parameter has no value.</exception>
    public Uri AddTo(Uri address)
    {
        foreach (var (parameter, text) in _parameters)
        {
            if (parameter.Part == RequestPart.Query && !QueryAddition.Has(address, parameter.Name))
            {
                address = Value(parameter, text) is { } value
                    ? QueryAddition.Add(address, parameter.Name, value)
                    : address;
            }
        }

        return address;
    }

    /// <summary>Adds the headers and cookies that a message does not have.</summary>
    /// <exception cref="InvalidOperationException">A required parameter has no value.</exception>
    public void AddTo(HttpRequestMessage message)
    {
        foreach (var (parameter, text) in _parameters)
        {
            if (parameter.Part == RequestPart.Header && !message.Headers.NonValidated.Contains(parameter.Name))
            {
                if (Value(parameter, text) is { } value)
                {
                    HeaderText.Set(message, parameter.Name, value);
                }
            }
            else if (parameter.Part == RequestPart.Cookie && !CookieText.Has(message, parameter.Name))
            {
                if (Value(parameter, text) is { } value)
                {
                    CookieText.Add(message, parameter.Name, value);
                }
            }
        }
    }

    private static string? Text(SharedParameter parameter)
    {
        var text = ParameterText.One(parameter.Name, parameter.Value);
        return text is not null && parameter.Part == RequestPart.Header
            ? HeaderText.Checked(parameter.Name, text)
            : text;
    }

    private static string? Value(SharedParameter parameter, string? text) =>
        text is null && parameter.IsRequired ? throw Missing(parameter) : text;

    private static InvalidOperationException Missing(SharedParameter parameter) =>
        new(
            $"The parameter '{parameter.Name}' has no value. Set {nameof(DevinClientOptions)}.{parameter.Option} for all calls, or "
                + "the parameter of this call."
        );
}
