namespace Devin.Generated.Core;

/// <summary>Reads client options from environment variables.</summary>
internal static class DevinEnvironment
{
    /// <summary>The API key, which starts with <c>cog_</c>. Required.</summary>
    public const string KeyVariable = "DEVIN_API_KEY";

    /// <summary>The ID of the organization that calls are for, such as <c>org-…</c>.</summary>
    public const string OrganizationVariable = "DEVIN_ORG_ID";

    /// <summary>The base address of a dedicated deployment.</summary>
    public const string AddressVariable = "DEVIN_BASE_URL";

    /// <summary>Reads the options.</summary>
    /// <param name="getVariable">Returns the value of a variable, or null.</param>
    /// <exception cref="InvalidOperationException">A variable is missing or invalid. The message names it.</exception>
    public static DevinClientOptions Read(Func<string, string?> getVariable)
    {
        if (string.IsNullOrWhiteSpace(getVariable(KeyVariable)))
        {
            throw new InvalidOperationException(
                $"The environment variable {KeyVariable} is not set. Set it to a key that starts with 'cog_'."
            );
        }

        var options = new DevinClientOptions { Token = getVariable(KeyVariable) };
        if (TokenText.Fault(options.Token) is { } fault)
        {
            throw new InvalidOperationException($"The environment variable {KeyVariable} is invalid: the key {fault}");
        }

        if (getVariable(OrganizationVariable) is { } organization && !string.IsNullOrWhiteSpace(organization))
        {
            options.OrganizationId = organization.Trim();
        }

        if (getVariable(AddressVariable) is { } address && !string.IsNullOrWhiteSpace(address))
        {
            options.BaseAddress = ReadAddress(address.Trim());
        }

        return options;
    }

    private static Uri ReadAddress(string text)
    {
        var address = Uri.TryCreate(text, UriKind.Absolute, out var parsed) ? parsed : new Uri("", UriKind.Relative);
        return ServiceAddress.Fault(address) is { } fault
            ? throw new InvalidOperationException($"The environment variable {AddressVariable} {fault}")
            : address;
    }
}
