using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>Creates findings from the contents of the copies at one place.</summary>
internal sealed class FindingFactory(IReadOnlyList<ComparedCopy> copies)
{
    private const int NamesShown = 5;

    private readonly string? _reference = copies.FirstOrDefault(static copy => copy.IsReference)?.Id;

    /// <summary>A finding about the facts in the slots.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The names from the root down.</param>
    /// <param name="slots">One slot a copy.</param>
    /// <param name="values">Returns the values of a present slot; by default a short form of its fact.</param>
    /// <param name="pointer">The place in the contract, if no fact has it.</param>
    public Finding Of(
        DriftKind kind,
        IReadOnlyList<string> place,
        IReadOnlyList<Slot> slots,
        Func<Slot, IReadOnlyList<string>>? values = null,
        JsonPointer? pointer = null
    )
    {
        var cells = slots
            .Select(
                (slot, index) =>
                    new Cell(
                        copies[index].Id,
                        copies[index].Language,
                        slot.State,
                        slot.State == CellState.Present ? (values ?? Say)(slot) : [],
                        slot.Fact is FactGroup { NameKind: NameKind.Identities }
                            || (slot.Fact is FactValue { IsSet: true } value && value.Kind != DriftKinds.Type),
                        slot.At
                    )
                    {
                        Contents = ContentsOf(slot.Fact),
                        References = slot.Fact is null ? [] : FactReferences.Of(slot.Fact),
                    }
            )
            .ToArray();
        return Of(kind, place, pointer ?? PointerOf(slots), cells);
    }

    /// <summary>A finding with a given matrix.</summary>
    public Finding Of(DriftKind kind, IReadOnlyList<string> place, JsonPointer pointer, IReadOnlyList<Cell> matrix) =>
        Of(kind, place, pointer, matrix, _reference);

    /// <summary>A finding with a given matrix, measured by a copy of its own.</summary>
    public static Finding Of(
        DriftKind kind,
        IReadOnlyList<string> place,
        JsonPointer pointer,
        IReadOnlyList<Cell> matrix,
        string? reference
    )
    {
        var cells = Directions.Apply(matrix, reference);
        var logical = place.Aggregate(JsonPointer.Root, static (at, name) => at.Append(name)).ToString();
        return new Finding(
            kind,
            pointer,
            Directions.Overall(cells),
            DriftFingerprint.Of(kind, logical, cells, reference),
            FindingMessage.Of(kind, PlaceWords.Of(place.Count == 0 ? pointer.Segments : place), cells),
            reference,
            cells
        )
        {
            Part = PartOf(place),
        };
    }

    /// <summary>The names below the last property, else those below the schema's or the operation's own.</summary>
    private static string? PartOf(IReadOnlyList<string> place)
    {
        var skipped = place switch
        {
            ["paths", _, _, ..] => 3,
            ["components", "schemas", _, ..] => Enumerable
                .Range(3, place.Count - 3)
                .LastOrDefault(index => place[index] == "properties" && index < place.Count - 1, place.Count - 1) + 1,
            _ => place.Count,
        };
        return skipped >= place.Count
            ? null
            : place.Skip(skipped).Aggregate(JsonPointer.Root, static (at, name) => at.Append(name)).ToString();
    }

    /// <summary>
    /// The place as the reference writes it, else as the first in ordinal order of those that have it.
    /// </summary>
    public JsonPointer PointerOf(IReadOnlyList<Slot> slots)
    {
        var present = slots.Index().Where(static slot => slot.Item.Fact is not null).ToArray();
        var reference = present.Where(slot => copies[slot.Index].IsReference).Select(static slot => slot.Item.Fact);
        return (
                reference.FirstOrDefault()
                ?? present.Select(static slot => slot.Item.Fact!).MinBy(static fact => fact.Pointer)
            )?.Pointer
            ?? JsonPointer.Root;
    }

    private static IReadOnlyList<string> ContentsOf(Fact? fact) =>
        fact switch
        {
            FactGroup { NameKind: NameKind.Names } section => Few([.. section.Members.Keys]),
            FactGroup path when path.Kind == DriftKinds.MissingOperation => Few([
                .. path.Members.Keys.Where(HttpMethods.Contains),
            ]),
            FactGroup message when message.Group("content") is { } content => ContentsOf(content),
            _ => [],
        };

    private static IReadOnlyList<string> Few(IReadOnlyList<string> names) =>
        names.Count > NamesShown
            ?
            [
                .. names.Take(NamesShown),
                string.Create(CultureInfo.InvariantCulture, $"{names.Count - NamesShown} more"),
            ]
            : names;

    private static IReadOnlyList<string> Say(Slot slot) =>
        slot.Fact is FactGroup { NameKind: NameKind.Identities } list
            ? VariantWords.Of(list).Select(CanonicalJson.Of).ToArray()
            : FactText.Summary(slot.Fact!);
}
