using Devin.Generator.Tree;

namespace Devin.Generator.Diagnostics;

/// <summary>One message about an input: what is wrong, where, and what to do.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Code">A stable identifier, documented in docs/diagnostics.md.</param>
/// <param name="Message">What was found, what was expected, and what to do, in whole sentences.</param>
/// <param name="Location">The place in the file.</param>
/// <param name="Pointer">The place in the document, where the document could be read that far.</param>
internal sealed record Diagnostic(
    Severity Severity,
    string Code,
    string Message,
    SourceLocation Location,
    JsonPointer? Pointer = null
)
{
    /// <summary>The line that compilers print, which build tools and editors turn into a link.</summary>
    public override string ToString()
    {
        var word = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "message",
        };
        var pointer = Pointer is { } known ? $", pointer {known}" : "";
        return PrintableText.Of(
            $"{Location.File}({Location.Line},{Location.Column}): {word} {Code}: {Message} (at {Location}{pointer})"
        );
    }
}
