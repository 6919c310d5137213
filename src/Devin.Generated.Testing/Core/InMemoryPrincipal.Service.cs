using Devin.Generated.Models;

namespace Devin.Generated.Testing.Core;

/// <summary>A user or service user with its permissions, as one of <see cref="InMemoryDevinOptions.Principals"/>.</summary>
/// <param name="Self">
/// The caller as <c>GET /v3/self</c> returns it. A caller with an <c>org_id</c> can use this organization only; all other
/// operations return 403.
/// </param>
/// <param name="Permissions">
/// The permissions, such as <c>ManageOrgSessions</c>. A permission of the enterprise, such as <c>ViewAccountSessions</c>,
/// includes the matching one of each organization. An operation that requires another permission returns 403. Null: all
/// permissions.
/// </param>
public sealed record InMemoryPrincipal(Self Self, IReadOnlySet<string>? Permissions = null);
