using Devin.Generator.Tree;

namespace Devin.Generator.Diagnostics;

/// <summary>An input that cannot be used, with the diagnostics that contain the reasons.</summary>
internal sealed class ContractException : Exception
{
    public ContractException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    public ContractException(string code, string message, SourceLocation location, JsonPointer? pointer = null)
        : this([new Diagnostic(Severity.Error, code, message, location, pointer)]) { }

    /// <summary>At least one error, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
