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
    private readonly List<(DiscriminatorKeyword Keyword, int Variant)> _discriminators = [];

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
                var any = AddVariant(several.AnyOf, isShallow);
                var one = AddVariant(several.OneOf, isShallow);
                AddVariant(several.Then is { } then ? [then] : [], isShallow);
                if (several.Discriminator is { } discriminator)
                {
                    _discriminators.Add((discriminator, several.OneOf.Count > 0 ? one : any));
                }
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

    /// <summary>The properties that say which variant an object is, with the values that select the chosen ones.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Discriminators =>
        _discriminators.Select(static chosen =>
            KeyValuePair.Create<string, IReadOnlyList<string>>(
                chosen.Keyword.Property,
                [
                    .. chosen
                        .Keyword.Variants.Where(entry => entry.Value == chosen.Variant)
                        .Select(static entry => entry.Key),
                ]
            )
        );

    /// <summary>The texts that a property lists; none if it can have any.</summary>
    public IReadOnlySet<string> ListedFor(string property) =>
        Objects
            .SelectMany(static part => part.Properties)
            .Where(one => one.Key == property)
            .SelectMany(static one => SchemaParts.Of(one.Value))
            .SelectMany(static part => part.Values ?? [])
            .Select(static value => value.ToString())
            .ToHashSet(StringComparer.Ordinal);

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

    /// <summary>Adds one of the variants and returns its index; -1 if there are none.</summary>
    private int AddVariant(IReadOnlyList<ContractSchema> variants, bool isShallow)
    {
        const ValueKinds Deep = ValueKinds.Object | ValueKinds.Array;
        var all = variants.ToList();
        var flat = isShallow ? all.FindIndex(static one => !one.PossibleKinds.Overlaps(Deep)) : -1;
        var usual = flat >= 0 ? flat : all.FindIndex(static one => one.PossibleKinds != ValueKinds.Null);
        var chosen = usual < 0 && all.Count > 0 ? 0 : usual;
        if (chosen >= 0)
        {
            _parts.Add(all[chosen]);
        }

        return chosen;
    }
}
