using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Placement;
using Devin.Generator.Pages;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>A page and the facts of its schema or field list.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="Page">The rest of the page.</param>
/// <param name="Facts">The facts of its schema or field list.</param>
/// <param name="Operation">The places of its operation, or null.</param>
/// <param name="Places">The places of the contract, for their pointers.</param>
internal sealed record PageSubject(
    Copy Copy,
    PageContent Page,
    FactGroup Facts,
    OperationPlaces? Operation,
    PlaceIndex Places
);
