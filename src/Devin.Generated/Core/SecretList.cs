using System.Net;

namespace Devin.Generated.Core;

/// <summary>The secrets that the options of a client have, and which of them requests need.</summary>
internal sealed partial class SecretList
{
    private readonly List<ConfiguredSecret> _secrets = [];

    /// <summary>The secrets that are set.</summary>
    public IReadOnlyList<ConfiguredSecret> Secrets => _secrets;

    /// <summary>
    /// The security of operations that have none of their own: the alternatives, each with the schemes that are needed
    /// together.
    /// </summary>
    public SecurityScheme[][] Default { get; set; } =
    [
        [SecurityScheme.Bearer],
    ];

    /// <summary>Whether all operations of the service need a secret, so that a client without one is of no use.</summary>
    public static bool AreRequired
    {
        get
        {
            var areRequired = false;
            FindWhetherRequired(ref areRequired);
            return areRequired;
        }
    }

    /// <summary>Adds the secret of a scheme if it is set.</summary>
    public void Add(SecurityScheme scheme, string? secret, ITokenProvider? provider)
    {
        if (secret is not null || provider is not null)
        {
            _secrets.Add(new ConfiguredSecret(scheme, secret, provider));
        }
    }

    /// <summary>Adds the user name and the password of a scheme if they are set.</summary>
    public void Add(SecurityScheme scheme, NetworkCredential? credential, ITokenProvider? provider)
    {
        if (credential is null)
        {
            Add(scheme, (string?)null, provider);
            return;
        }

        var (user, password) = (credential.UserName, credential.Password);
        _secrets.Add(
            new ConfiguredSecret(scheme, $"{user}:{password}", provider)
            {
                HasColonInUserName = user.Contains(':', StringComparison.Ordinal),
            }
        );
    }

    /// <summary>Rules that apply to one service only.</summary>
    static partial void FindWhetherRequired(ref bool areRequired);
}
