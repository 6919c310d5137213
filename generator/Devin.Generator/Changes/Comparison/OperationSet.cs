namespace Devin.Generator.Changes.Comparison;

/// <summary>The operations that reach a schema, and how. It is immutable, so that schemas share one.</summary>
internal sealed class OperationSet
{
    private readonly OperationNames _names;
    private readonly ulong[] _bits;
    private readonly Lazy<(IReadOnlyList<string> Keys, IReadOnlyList<string> Methods)> _listed;

    private OperationSet(OperationNames names, ulong[] bits, Reach reach)
    {
        _names = names;
        _bits = bits;
        Reach = reach;
        _listed = new(() => _names.List(_bits));
    }

    /// <summary>How the operations use the schema.</summary>
    public Reach Reach { get; }

    /// <summary>The operations by method and path, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => _listed.Value.Keys;

    /// <summary>The methods of the operations in C#, in ordinal order.</summary>
    public IReadOnlyList<string> Methods => _listed.Value.Methods;

    /// <summary>One operation.</summary>
    public static OperationSet Of(OperationNames names, SchemaRoot root)
    {
        var number = names.NumberOf(root.Operation);
        var bits = new ulong[(names.Count + 63) / 64];
        bits[number / 64] = 1UL << (number % 64);
        return new OperationSet(names, bits, root.Reach);
    }

    /// <summary>The operations of both: one of the two where it has those of the other.</summary>
    public OperationSet With(OperationSet? other)
    {
        if (other is null || ReferenceEquals(this, other) || Contains(other))
        {
            return this;
        }

        return other.Contains(this)
            ? other
            : new OperationSet(
                _names,
                [.. _bits.Zip(other._bits, static (mine, theirs) => mine | theirs)],
                Reach | other.Reach
            );
    }

    private bool Contains(OperationSet other)
    {
        for (var index = 0; index < _bits.Length; index++)
        {
            if ((other._bits[index] & ~_bits[index]) != 0)
            {
                return false;
            }
        }

        return (other.Reach & ~Reach) == Reach.None;
    }
}
