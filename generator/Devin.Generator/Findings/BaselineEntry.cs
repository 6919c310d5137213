namespace Devin.Generator.Findings;

/// <summary>An accepted finding.</summary>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="Kind">The finding's kind or rule, for the reader.</param>
/// <param name="Pointer">The finding's pointer, for the reader.</param>
/// <param name="Reason">Why it is accepted. An entry without a reason accepts nothing.</param>
internal sealed record BaselineEntry(string Fingerprint, string Kind, string Pointer, string Reason);
