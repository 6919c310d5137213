namespace Devin.Reports.Tests.Terminal;

/// <summary>A character of a terminal.</summary>
internal readonly record struct TerminalCell(char Character, TerminalStyle Style);
