using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Reports;

/// <summary>A rule of a SARIF log.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Severity">The default severity of its results; null for none.</param>
/// <param name="Help">The address of its documentation.</param>
internal sealed record SarifRule(string Id, string Description, Severity? Severity, string Help);

/// <summary>A result of a SARIF log.</summary>
/// <param name="RuleId">The id of its rule.</param>
/// <param name="Severity">The severity; null for no impact.</param>
/// <param name="Message">What was found.</param>
/// <param name="Location">The place that it is shown at, where there is one.</param>
/// <param name="Pointer">The place in the contract.</param>
/// <param name="Related">Other places, each with a sentence.</param>
/// <param name="Fingerprint">Identifies the result over time.</param>
/// <param name="Suppression">Why it is accepted, or null.</param>
internal sealed record SarifResult(
    string RuleId,
    Severity? Severity,
    string Message,
    SourceLocation? Location,
    JsonPointer Pointer,
    IReadOnlyList<(SourceLocation Location, string Message)> Related,
    string Fingerprint,
    string? Suppression
);
