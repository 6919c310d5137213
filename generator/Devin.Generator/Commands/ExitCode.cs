using Devin.Generator.Diagnostics;

namespace Devin.Generator.Commands;

/// <summary>What the program's exit code means. It is the same in every command.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The input has errors, which were printed.</summary>
    public const int Failure = 1;

    /// <summary>There are findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>An input cannot be read, or an output cannot be written.</summary>
    public const int Unreadable = 3;

    /// <summary>With <c>--strict</c>: the baseline has stale entries.</summary>
    public const int Stale = 4;

    /// <summary>The site had something new, and no change of the reference copy is breaking.</summary>
    public const int New = 5;

    /// <summary>The code of diagnostics.</summary>
    public static int Of(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.All(static diagnostic => diagnostic.Severity != Severity.Error) ? Success
        : diagnostics.Any(static diagnostic =>
            diagnostic.Code
                is DiagnosticCodes.File
                    or DiagnosticCodes.Syntax
                    or DiagnosticCodes.DuplicateKey
                    or DiagnosticCodes.UnusablePage
                    or DiagnosticCodes.Site
        )
            ? Unreadable
        : Failure;
}
