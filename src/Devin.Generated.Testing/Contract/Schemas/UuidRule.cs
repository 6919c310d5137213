using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A UUID with four hyphens (<c>format: uuid</c>).</summary>
internal sealed class UuidRule : TextRule
{
    /// <inheritdoc/>
    public override string Expected => "a UUID";

    /// <inheritdoc/>
    public override bool IsMetBy(string text) => Guid.TryParseExact(text, "D", out _);
}
