using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>One fact in which two contracts differ, without a verdict.</summary>
internal sealed record Difference(Subject Subject, Facet Facet, Shift Shift)
{
    /// <summary>The logical address: stable when lines move, lists are reordered or neighbours change.</summary>
    public required string Key { get; init; }

    /// <summary>The logical address of the schema that it is about; empty for anything but a schema.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What it is about, for people: "property 'origin' of SessionResponse".</summary>
    public required string What { get; init; }

    /// <summary>The place in the old contract; null where the contract has none.</summary>
    public Origin? Old { get; init; }

    /// <summary>The place in the new contract; null where the contract has none.</summary>
    public Origin? New { get; init; }

    /// <summary>The old value for people.</summary>
    public string? Before { get; init; }

    /// <summary>The new value for people.</summary>
    public string? After { get; init; }

    /// <summary>What consumers of the old library write.</summary>
    public CSharpMember? OldMember { get; init; }

    /// <summary>What consumers of the new library write.</summary>
    public CSharpMember? NewMember { get; init; }

    /// <summary>Whether the old contract requires it.</summary>
    public bool WasRequired { get; init; }

    /// <summary>Whether the new contract requires it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is an argument of a method, and so part of a signature.</summary>
    public bool IsArgument { get; init; }

    /// <summary>How the variants are spelled, where the difference is about variants.</summary>
    public VariantKeyword Keyword { get; init; }

    /// <summary>How operations use it, in requests or in responses; set after the whole contract is compared.</summary>
    public Reach Reach { get; init; }

    /// <summary>The operations that it reaches, by method and path.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>The methods of those operations in C#.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>The place in the contract that has it.</summary>
    public JsonPointer Pointer => (Shift == Shift.Removed ? Old ?? New : New ?? Old)!.Pointer;

    /// <summary>Where to show it: in the new contract when it has the place, else in the old one.</summary>
    public SourceLocation Location => (New ?? Old)!.Location;

    /// <summary>Whether a consumer spells the type in another way now.</summary>
    public bool ChangesType =>
        OldMember is not null
        && NewMember is not null
        && !string.Equals(OldMember.Type, NewMember.Type, StringComparison.Ordinal);

    /// <summary>Whether the type in C# gained or lost its <c>?</c>.</summary>
    public bool ChangesQuestionMark =>
        OldMember is not null && NewMember is not null && OldMember.Type.EndsWith('?') != NewMember.Type.EndsWith('?');

    /// <summary>Whether a consumer writes another name now.</summary>
    public bool ChangesName => !string.Equals(OldMember?.Name, NewMember?.Name, StringComparison.Ordinal);

    /// <summary>Whether it is a value type for consumers of the old library.</summary>
    public bool IsValueType => OldMember?.IsValueType ?? false;
}
