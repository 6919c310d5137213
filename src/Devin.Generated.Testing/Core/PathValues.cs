namespace Devin.Generated.Testing.Core;

/// <summary>The values of the path parameters of a request, unescaped.</summary>
/// <param name="names">The names, in the order of the path.</param>
/// <param name="values">The values, in the same order.</param>
internal sealed class PathValues(IReadOnlyList<string> names, IReadOnlyList<string> values)
{
    /// <summary>The names and values, in the order of the path.</summary>
    public IEnumerable<KeyValuePair<string, string>> All =>
        names.Select((name, index) => KeyValuePair.Create(name, values[index]));

    /// <summary>The value of a parameter; null if the path has none of this name.</summary>
    public string? Find(string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return values[i];
            }
        }

        return null;
    }
}
