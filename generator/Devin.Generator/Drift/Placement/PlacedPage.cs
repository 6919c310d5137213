using Devin.Generator.Drift.Evidence;
using Devin.Generator.Pages;

namespace Devin.Generator.Drift.Placement;

/// <summary>The facts of a rendered page, at the places of the contract.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Operation">The places of its operation, where it is known.</param>
/// <param name="Matches">Where lists without names were put, and the certainty.</param>
/// <param name="Undecided">Lists whose place could not be decided.</param>
internal sealed record PlacedPage(
    FactGroup Facts,
    OperationPlaces? Operation,
    IReadOnlyList<ListMatch> Matches,
    IReadOnlyList<UndecidedList> Undecided
);

/// <summary>A list of values and the place that it belongs to.</summary>
/// <param name="List">The list.</param>
/// <param name="Place">The place of the enum.</param>
/// <param name="Certainty">From 0 to 1: the share of common values, minus the evidence for another place.</param>
internal sealed record ListMatch(OptionList List, IReadOnlyList<string> Place, double Certainty);

/// <summary>A list of values whose place could not be decided.</summary>
/// <param name="List">The list.</param>
/// <param name="Candidates">The places that fit equally well; none where nothing fits.</param>
internal sealed record UndecidedList(OptionList List, IReadOnlyList<IReadOnlyList<string>> Candidates);
