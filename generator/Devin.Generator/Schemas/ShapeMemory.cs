namespace Devin.Generator.Schemas;

/// <summary>
/// The shapes that are known, and the schemas that are being read. Where a schema is composed of itself, the shapes of
/// its parts depend on which of them was read first: they are known until that one is read, and forgotten then.
/// </summary>
internal sealed class ShapeMemory
{
    private readonly Dictionary<SchemaSite, Shape> _known = [];
    private readonly HashSet<SchemaSite> _open = [];
    private readonly List<SchemaSite> _parts = [];
    private bool _hasCycle;

    /// <summary>The shape of a schema; null if it is not known.</summary>
    public Shape? Find(SchemaSite site) => _known.GetValueOrDefault(site);

    /// <summary>Adds the shape of a schema that is made of others.</summary>
    public void Add(SchemaSite site, Shape shape) => _known.Add(site, shape);

    /// <summary>Begins to read a schema; false where it is being read already.</summary>
    public bool TryOpen(SchemaSite site)
    {
        if (_open.Add(site))
        {
            return true;
        }

        _hasCycle = true;
        return false;
    }

    /// <summary>Ends the reading of a schema.</summary>
    public void Close(SchemaSite site, Shape shape)
    {
        _open.Remove(site);
        _known.Add(site, shape);
        if (_open.Count > 0)
        {
            _parts.Add(site);
            return;
        }

        if (_hasCycle)
        {
            _parts.ForEach(part => _known.Remove(part));
            _hasCycle = false;
        }

        _parts.Clear();
    }
}
