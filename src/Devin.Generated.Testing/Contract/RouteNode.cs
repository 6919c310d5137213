namespace Devin.Generated.Testing.Contract;

/// <summary>The paths of a contract that begin with the same segments.</summary>
internal sealed class RouteNode
{
    private readonly Dictionary<string, RouteNode> _segments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly List<SegmentPattern> _patterns = [];
    private readonly List<RouteNode> _patternNodes = [];

    /// <summary>Adds an operation.</summary>
    /// <param name="key">Its method and its path, such as <c>GET /v3/self</c>.</param>
    public void Add(string key)
    {
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        var node = this;
        foreach (var segment in key[(end + 1)..].Split('/'))
        {
            node = node.Child(segment);
        }

        node._keys[key[..end]] = key;
    }

    /// <summary>
    /// Finds an operation. A path without a parameter goes before one with it, and a path whose method does not fit is left
    /// for another one that has it.
    /// </summary>
    /// <param name="method">The method, in upper case.</param>
    /// <param name="segments">The segments of the path, unescaped.</param>
    /// <param name="values">Takes the values of the path parameters.</param>
    /// <param name="isPathKnown">Becomes true if the path exists.</param>
    /// <returns>The key of the operation; null if there is none.</returns>
    public string? Find(string method, ReadOnlySpan<string> segments, List<string> values, ref bool isPathKnown)
    {
        if (segments.IsEmpty)
        {
            isPathKnown |= _keys.Count > 0;
            return _keys.GetValueOrDefault(method);
        }

        if (
            _segments.TryGetValue(segments[0], out var child)
            && child.Find(method, segments[1..], values, ref isPathKnown) is { } key
        )
        {
            return key;
        }

        for (var index = 0; index < _patterns.Count; index++)
        {
            var count = values.Count;
            if (
                _patterns[index].Match(segments[0], values)
                && _patternNodes[index].Find(method, segments[1..], values, ref isPathKnown) is { } found
            )
            {
                return found;
            }

            values.RemoveRange(count, values.Count - count);
        }

        return null;
    }

    private RouteNode Child(string segment)
    {
        if (!SegmentPattern.IsPattern(segment))
        {
            return _segments.TryGetValue(segment, out var known) ? known : _segments[segment] = new RouteNode();
        }

        var pattern = SegmentPattern.Parse(segment);
        var index = _patterns.FindIndex(pattern.HasTextOf);
        if (index >= 0)
        {
            return _patternNodes[index];
        }

        var node = new RouteNode();
        _patterns.Add(pattern);
        _patternNodes.Add(node);
        return node;
    }
}
