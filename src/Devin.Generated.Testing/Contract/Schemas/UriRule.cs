using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>An absolute address (<c>format: uri</c>).</summary>
internal sealed class UriRule : TextRule
{
    /// <inheritdoc/>
    public override string Expected => "an absolute URI";

    /// <inheritdoc/>
    public override bool IsMetBy(string text) =>
        text.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _);
}
