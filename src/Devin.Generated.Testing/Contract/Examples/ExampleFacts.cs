using System.Text.Json;
using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract.Examples;

/// <summary>
/// The schemas that an example matches together: the schema itself, its reference, the parts of <c>allOf</c>, and one
/// variant of each choice.
/// </summary>
internal sealed class ExampleFacts
{
    private const int MaxParts = 200;

    private readonly List<ContractSchema> _parts = [];

    /// <summary>Collects the schemas.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isShallow">Whether a variant without properties is preferred, to end a recursion.</param>
    public ExampleFacts(ContractSchema schema, bool isShallow)
    {
        _parts.Add(schema);
        for (var index = 0; index < _parts.Count && _parts.Count < MaxParts; index++)
        {
            var part = _parts[index];
            if (part.Reference is { } reference)
            {
                _parts.Add(reference.Target);
            }

            if (part.Composition is { } several)
            {
                _parts.AddRange(several.AllOf);
                AddVariant(several.AnyOf, isShallow);
                AddVariant(several.OneOf, isShallow);
                AddVariant(several.Then is { } then ? [then] : [], isShallow);
            }
        }

        Kinds = _parts.Aggregate(ValueKinds.All, static (all, part) => all & part.Kinds);
    }

    /// <summary>The kinds of values.</summary>
    public ValueKinds Kinds { get; }

    /// <summary>The examples of the contract, then the only values; the first of them is used.</summary>
    public IEnumerable<JsonElement> Offered =>
        [
            .. _parts.Where(static part => part.Example is not null).Select(static part => part.Example!.Value),
            .. _parts
                .SelectMany(static part => part.Values ?? [])
                .Where(static value => value.ValueKind != JsonValueKind.Null),
            .. _parts.SelectMany(static part => part.Values ?? []),
        ];

    /// <summary>The name of the format of a string; null if there is none.</summary>
    public string? Format =>
        Texts.Select(static text => text.Format).FirstOrDefault(static format => format is not null);

    /// <summary>The minimum length of a string.</summary>
    public int MinLength => Texts.Select(static text => text.MinLength).DefaultIfEmpty(0).Max();

    /// <summary>The maximum length of a string.</summary>
    public int MaxLength => Texts.Select(static text => text.MaxLength).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The keywords for numbers.</summary>
    public IReadOnlyList<NumberKeywords> Numbers =>
        [.. _parts.Select(static part => part.Number).OfType<NumberKeywords>()];

    /// <summary>The keywords for arrays.</summary>
    public IReadOnlyList<ArrayKeywords> Arrays => [.. _parts.Select(static part => part.Array).OfType<ArrayKeywords>()];

    /// <summary>The keywords for objects.</summary>
    public IReadOnlyList<ObjectKeywords> Objects =>
        [.. _parts.Select(static part => part.Object).OfType<ObjectKeywords>()];

    private IEnumerable<TextKeywords> Texts => _parts.Select(static part => part.Text).OfType<TextKeywords>();

    private void AddVariant(IReadOnlyList<ContractSchema> variants, bool isShallow)
    {
        const ValueKinds Deep = ValueKinds.Object | ValueKinds.Array;
        var chosen =
            (isShallow ? variants.FirstOrDefault(static one => !one.PossibleKinds.Overlaps(Deep)) : null)
            ?? variants.FirstOrDefault(static one => one.PossibleKinds != ValueKinds.Null)
            ?? variants.FirstOrDefault();
        if (chosen is not null)
        {
            _parts.Add(chosen);
        }
    }
}
