using Devin.Generator.Diagnostics;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>A mapping that fragments complete. It grows in place, so that each fragment costs what it shows.</summary>
/// <param name="part">Which part of a document it is; never a value.</param>
internal sealed class MergedMapping(MergedPart part)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private SourceLocation? _location;

    /// <summary>A member: another mapping that grows, or a value.</summary>
    private sealed record Entry(Member First, MergedMapping? Mapping);

    /// <summary>Names the places at which a fragment disagrees with what was added.</summary>
    public void Compare(MappingNode fragment, JsonPointer pointer, List<Diagnostic> found)
    {
        if (_location is not { } location)
        {
            return;
        }

        foreach (var name in _order.Where(name => !MayBeMissing(name) && fragment[name] is null))
        {
            found.Add(Disagreement.Lone(_entries[name].First, pointer.Append(name), fragment.Location));
        }

        foreach (var member in fragment.Members)
        {
            var place = pointer.Append(member.Name);
            if (!_entries.TryGetValue(member.Name, out var known))
            {
                if (!MayBeMissing(member.Name))
                {
                    found.Add(Disagreement.Lone(member, place, location));
                }
            }
            else if (known.Mapping is { } mapping && member.Value is MappingNode other)
            {
                mapping.Compare(other, place, found);
            }
            else if (!NodeEquality.AreEqual(known.First.Value, member.Value))
            {
                ValueComparison.Compare(known.First.Value, member.Value, place, found);
            }
        }
    }

    /// <summary>Adds what is not there yet.</summary>
    public void Add(MappingNode fragment)
    {
        _location ??= fragment.Location;
        foreach (var member in fragment.Members)
        {
            if (!_entries.TryGetValue(member.Name, out var entry))
            {
                var inner = PartOf(member.Name);
                entry = new Entry(
                    member,
                    inner != MergedPart.Value && member.Value is MappingNode ? new MergedMapping(inner) : null
                );
                _entries.Add(member.Name, entry);
                _order.Add(member.Name);
            }

            if (member.Value is MappingNode mapping)
            {
                entry.Mapping?.Add(mapping);
            }
        }
    }

    /// <summary>Whether every name of a fragment was added.</summary>
    public bool ContainsNamesOf(MappingNode fragment) =>
        fragment.Members.All(member =>
            _entries.TryGetValue(member.Name, out var known)
            && (known.Mapping is not { } mapping || member.Value is MappingNode other && mapping.ContainsNamesOf(other))
        );

    /// <summary>The mapping as a part of a document.</summary>
    public MappingNode ToNode() =>
        new(
            _location!.Value,
            [
                .. _order
                    .Select(name => _entries[name])
                    .Select(static entry =>
                        entry.Mapping is { } mapping ? entry.First with { Value = mapping.ToNode() } : entry.First
                    ),
            ]
        );

    private MergedPart PartOf(string name) =>
        (part, name) switch
        {
            (MergedPart.Document, "paths" or "webhooks") => MergedPart.Paths,
            (MergedPart.Document, "components") => MergedPart.Components,
            (MergedPart.Paths, _) => MergedPart.PathItem,
            (MergedPart.Components, _) => MergedPart.ComponentGroup,
            _ => MergedPart.Value,
        };

    private bool MayBeMissing(string name) =>
        part switch
        {
            MergedPart.Document => name is "paths" or "webhooks" or "components",
            MergedPart.Paths or MergedPart.Components or MergedPart.ComponentGroup => true,
            MergedPart.PathItem => HttpMethods.Contains(name),
            _ => false,
        };
}
