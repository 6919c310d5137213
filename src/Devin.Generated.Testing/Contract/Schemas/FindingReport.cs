using System.Globalization;
using System.Text;
using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The findings of a check, with the location of the current value.</summary>
/// <param name="root">The location of the whole value.</param>
internal sealed class FindingReport(string root)
{
    // A hostile value could have a finding in each of a million items.
    private const int MaxFindings = 1000;
    private const int MaxNameLength = 64;

    private readonly List<string> _path = [];
    private readonly List<(ContractFinding Finding, int Depth)> _found = [];

    /// <summary>The number of findings that are kept.</summary>
    public int Count => _found.Count;

    /// <summary>The number of findings that were added, including those that were removed or not kept.</summary>
    public long Total { get; private set; }

    /// <summary>The findings, at most 1000.</summary>
    public IReadOnlyList<ContractFinding> Findings =>
        _found.Count == 0 ? [] : [.. _found.Select(static found => found.Finding).Distinct()];

    /// <summary>Enters a property.</summary>
    public void Enter(string name) => _path.Add(name);

    /// <summary>Enters an item.</summary>
    public void Enter(int index) => _path.Add(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns to the value that contains the current one.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Adds a finding for the current value.</summary>
    public void Add(string message, string code)
    {
        Total++;
        if (_found.Count < MaxFindings)
        {
            _found.Add((new ContractFinding(Location(), message, code), _path.Count));
        }
    }

    /// <summary>Adds a finding for a property of the current value.</summary>
    public void Add(string property, string message, string code)
    {
        Enter(property);
        Add(message, code);
        Leave();
    }

    /// <summary>Removes and returns the findings from an index on.</summary>
    public VariantFindings TakeFrom(int index)
    {
        var taken = new VariantFindings(_found[index..], _path.Count);
        _found.RemoveRange(index, _found.Count - index);
        return taken;
    }

    /// <summary>Adds findings that were taken.</summary>
    public void Restore(VariantFindings findings) => _found.AddRange(findings.Found);

    private string Location()
    {
        var location = new StringBuilder(root);
        foreach (var part in _path)
        {
            location.Append('/').Append(PrintableText.Format(part, MaxNameLength));
        }

        return location.ToString();
    }
}
