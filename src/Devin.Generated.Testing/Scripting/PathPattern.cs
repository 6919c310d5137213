namespace Devin.Generated.Testing.Scripting;

/// <summary>A path in which <c>*</c> and <c>{name}</c> match one segment, and <c>**</c> at the end for any number.</summary>
internal sealed class PathPattern
{
    private readonly string[] _segments;
    private readonly bool _isPrefix;

    /// <summary>Initializes a new instance of <see cref="PathPattern"/>.</summary>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public PathPattern(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/'))
        {
            throw new ArgumentException("A path begins with '/'.", nameof(path));
        }

        var segments = path.Split('/');
        _isPrefix = segments[^1] == "**";
        _segments = _isPrefix ? segments[..^1] : segments;
    }

    /// <summary>Whether an escaped path matches.</summary>
    public bool Matches(string path)
    {
        var segments = path.Split('/');
        return (_isPrefix ? segments.Length >= _segments.Length : segments.Length == _segments.Length)
            && _segments.Zip(segments).All(static pair => IsAny(pair.First) || pair.First == pair.Second);
    }

    private static bool IsAny(string segment) => segment == "*" || (segment.StartsWith('{') && segment.EndsWith('}'));
}
