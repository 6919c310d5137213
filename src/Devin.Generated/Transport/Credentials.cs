using System.Collections.Concurrent;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The credentials of a client, and which of them each operation needs.</summary>
internal sealed class Credentials
{
    private readonly Dictionary<SecurityScheme, Credential> _byScheme = [];
    private readonly SecurityScheme[][] _default;
    private readonly CredentialSet _defaultSet;

    // One entry for each requirement that an operation of the contract has of its own; null until a call needs one.
    private ConcurrentDictionary<SecurityScheme[][], CredentialSet>? _sets;

    /// <summary>Initializes a new instance of <see cref="Credentials"/>.</summary>
    public Credentials(SecretList secrets)
    {
        foreach (var secret in secrets.Secrets)
        {
            _byScheme.Add(
                secret.Scheme,
                new Credential(secret.Scheme, new TokenSource(secret.Scheme, secret.Provider))
            );
        }

        _default = secrets.Default;
        _defaultSet = Choose(_default, null);
    }

    /// <summary>The credentials for a call of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="options">The options of the call, which can have another bearer token.</param>
    public CredentialSet For(ApiOperation operation, RequestOptions? options)
    {
        if (options?.BearerProvider() is { } provider)
        {
            var bearer = new Credential(SecurityScheme.Bearer, new TokenSource(SecurityScheme.Bearer, provider));
            return Choose(operation.Security ?? _default, bearer);
        }

        return operation.Security is { } security ? For(security) : _defaultSet;
    }

    private CredentialSet For(SecurityScheme[][] security)
    {
        var sets = _sets ?? Interlocked.CompareExchange(ref _sets, new(), null) ?? _sets;
        return sets.GetOrAdd(security, static (key, all) => all.Choose(key, null), this);
    }

    /// <summary>The headers that can contain secrets of an operation.</summary>
    public IReadOnlySet<string> HeadersOf(ApiOperation operation) =>
        (operation.Security ?? _default)
            .SelectMany(static schemes => schemes)
            .Where(static scheme => scheme.Place == RequestPart.Header)
            .Select(static scheme => scheme.Parameter)
            .Concat(["Authorization", "Cookie"])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do about a response with the status code 401.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="sent">The credentials that the request had.</param>
    public string Advice(ApiOperation operation, CredentialSet sent)
    {
        var security = operation.Security ?? _default;
        var options = string.Join(
            ", or ",
            security
                .Where(static schemes => schemes.Length > 0)
                .Select(static schemes => string.Join(" and ", schemes.Select(static scheme => scheme.Option)))
        );
        return options.Length == 0 ? "The contract declares no security for this operation, so no secret was sent."
            : sent.IsEmpty
                ? $"The request had no secret, because the client has none for this operation. Set {options} in {nameof(DevinClientOptions)}."
            : security is [[{ IsBearer: true }]] ? "Check the token: it may be missing, invalid, expired or revoked."
            : $"Check {options}: a secret may be missing, invalid, expired or revoked.";
    }

    /// <summary>
    /// The first alternative whose secrets are all set. An operation that accepts requests with and without a secret gets
    /// one with it.
    /// </summary>
    private CredentialSet Choose(SecurityScheme[][] alternatives, Credential? bearer)
    {
        foreach (var schemes in alternatives)
        {
            if (schemes.Length > 0 && FindAll(schemes, bearer) is { } credentials)
            {
                return new CredentialSet(credentials);
            }
        }

        return CredentialSet.None;
    }

    private Credential[]? FindAll(SecurityScheme[] schemes, Credential? bearer)
    {
        var credentials = new Credential[schemes.Length];
        for (var index = 0; index < schemes.Length; index++)
        {
            if (Find(schemes[index], bearer) is not { } credential)
            {
                return null;
            }

            credentials[index] = credential;
        }

        return credentials;
    }

    private Credential? Find(SecurityScheme scheme, Credential? bearer) =>
        scheme.IsBearer && bearer is not null ? bearer
        : _byScheme.TryGetValue(scheme, out var own) ? own
        : scheme.IsBearer ? _byScheme.GetValueOrDefault(SecurityScheme.Bearer)
        : null;
}
