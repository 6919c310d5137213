namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The findings of a check, with the location of the current value.</summary>
/// <param name="root">The location of the whole value.</param>
internal sealed class FindingReport(string root)
{
    // A hostile value could have a finding in each of a million items.
    private const int MaxFindings = 1000;

    private readonly List<PlacedFinding> _found = [];
    private ValuePath? _path;

    /// <summary>The number of findings, including those that are not kept because there are too many.</summary>
    public int Count { get; private set; }

    /// <summary>The findings, at most 1000.</summary>
    public IReadOnlyList<ContractFinding> Findings =>
        _found.Count == 0 ? [] : [.. _found.Select(found => found.At(root)).Distinct()];

    /// <summary>The location of the current value; null for the whole value.</summary>
    public ValuePath? Path => _path;

    /// <summary>Enters a property.</summary>
    public void Enter(string name) => _path = new ValuePath(_path, name, 0);

    /// <summary>Enters an item.</summary>
    public void Enter(int index) => _path = new ValuePath(_path, null, index);

    /// <summary>Returns to the value that contains the current one.</summary>
    public void Leave() => _path = _path!.Parent;

    /// <summary>Adds a finding for the current value.</summary>
    public void Add(string message, string code)
    {
        Count++;
        if (_found.Count < MaxFindings)
        {
            _found.Add(new PlacedFinding(_path, message, code));
        }
    }

    /// <summary>Adds a finding for a property of the current value.</summary>
    public void Add(string property, string message, string code)
    {
        Enter(property);
        Add(message, code);
        Leave();
    }

    /// <summary>The findings that a check adds, which are not reported; null if it adds none.</summary>
    public VariantFindings? Collect(Action check)
    {
        var (count, kept) = (Count, _found.Count);
        check();
        if (Count == count)
        {
            return null;
        }

        var taken = new VariantFindings(_found[kept..], _path?.Depth ?? 0);
        _found.RemoveRange(kept, _found.Count - kept);
        Count = count;
        return taken;
    }

    /// <summary>Adds findings that were collected. There is at least one.</summary>
    public void Restore(VariantFindings findings)
    {
        Count += Math.Max(findings.Found.Count, 1);
        _found.AddRange(findings.Found.Take(MaxFindings - _found.Count));
    }
}
