using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>An API key of a service user.</summary>
/// <param name="id">The ID.</param>
/// <param name="name">The name.</param>
/// <param name="token">The token.</param>
/// <param name="createdAt">The time of creation.</param>
/// <param name="expiresAt">The time from which the key is refused; null for never.</param>
internal sealed class StoredApiKey(
    string id,
    string name,
    string token,
    DateTimeOffset createdAt,
    DateTimeOffset? expiresAt
)
{
    /// <summary>The ID.</summary>
    public string Id => id;

    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The token.</summary>
    public string Token => token;

    /// <summary>The time of the last use; null for never.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>The time at which the key was revoked; null if it is not revoked.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Whether the key is accepted.</summary>
    public ApiKeyStatus Status(DateTimeOffset now) =>
        RevokedAt is not null ? ApiKeyStatus.Revoked
        : expiresAt <= now ? ApiKeyStatus.Expired
        : ApiKeyStatus.Active;

    /// <summary>The key without its token.</summary>
    public ApiKeyResponse ToModel(DateTimeOffset now) =>
        new()
        {
            ApiKeyId = id,
            ApiKeyName = name,
            CreatedAt = createdAt,
            ExpiresAt = expiresAt,
            IsActive = Status(now) == ApiKeyStatus.Active,
            LastUsedAt = LastUsedAt,
            RevokedAt = RevokedAt,
        };

    /// <summary>The key with its token. Only the response to creating it contains the token.</summary>
    public ApiKeyWithTokenResponse ToModelWithToken() =>
        new()
        {
            ApiKeyId = id,
            ApiKeyName = name,
            Token = token,
        };
}
