using System.Text.RegularExpressions;
using Devin.Generator.Normalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// The examples of IDs by name. Contracts show the form of an ID, such as <c>org-abc123</c>, at path parameters; properties
/// with the same name have the same form.
/// </summary>
internal sealed partial class ExampleIds
{
    private const string Digits = "0123456789abcdef0123456789abcdef";
    private const string Plural = "_ids";

    private readonly SortedDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds the form of a parameter. The first of a name is kept.</summary>
    public void Add(RawParameter parameter)
    {
        var shown = (parameter.Schema.Keywords["example"] as ScalarNode)?.Text;
        var prefix =
            parameter.Prefix
            ?? (
                shown is null ? null
                : PrefixedId().Match(shown) is { Success: true } match ? match.Groups[1].Value
                : null
            );
        if (prefix is null)
        {
            return;
        }

        var name = parameter.WireName;
        _ids.TryAdd(name.EndsWith(Plural, StringComparison.Ordinal) ? name[..^1] : name, prefix + Digits);
    }

    /// <summary>The example of a property with a name; null if there is none.</summary>
    public string? Find(string name) => _ids.GetValueOrDefault(name);

    [GeneratedRegex("^([a-z]+[-_])[A-Za-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixedId();
}
