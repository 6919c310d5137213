using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>A security scheme with the source of its secret.</summary>
internal sealed record Credential(SecurityScheme Scheme, TokenSource Source);
