using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>The components that are the same in two contracts, with all that they refer to, by the text of a reference.</summary>
internal sealed class EqualComponents
{
    private const string Prefix = "#/components/";

    private readonly HashSet<string> _equal = new(StringComparer.Ordinal);

    /// <summary>The components that use one, which is the key.</summary>
    private readonly Dictionary<string, List<string>> _users = new(StringComparer.Ordinal);

    private readonly Stack<string> _different = [];

    private EqualComponents() { }

    /// <summary>Finds the components.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="new">The new contract.</param>
    /// <param name="renamed">The places of components whose types have other names.</param>
    public static EqualComponents Of(MappingNode old, MappingNode @new, IReadOnlySet<JsonPointer> renamed)
    {
        var components = new EqualComponents();
        var (before, after) = (old.Mapping("components"), @new.Mapping("components"));
        foreach (var kind in before?.Members ?? [])
        {
            if (kind.Value is MappingNode all && after?.Mapping(kind.Name) is { } others)
            {
                components.AddEqual(kind.Name, all, others, renamed);
            }
        }

        components.AddExtensions(before?.Mapping("schemas"));
        components.AddExtensions(after?.Mapping("schemas"));
        components.RemoveUsersOfOthers();
        return components;
    }

    /// <summary>Whether a reference is to one of the components, or to a part of it.</summary>
    public bool Contains(string reference) =>
        _equal.Contains(reference) || (ComponentOf(reference) is { } component && _equal.Contains(component));

    private void AddEqual(string kind, MappingNode old, MappingNode @new, IReadOnlySet<JsonPointer> renamed)
    {
        var place = JsonPointer.Root.Append("components").Append(kind);
        var references = new List<string>();
        foreach (var (name, _, before) in old.Members)
        {
            var at = place.Append(name);
            var key = "#" + at;
            references.Clear();
            if (
                @new[name] is not { } after
                || renamed.Contains(at)
                || !EqualStructure.Are(
                    before,
                    after,
                    reference =>
                    {
                        references.Add(reference);
                        return true;
                    }
                )
            )
            {
                continue;
            }

            _equal.Add(key);
            foreach (var reference in references)
            {
                AddUser(ComponentOf(reference) ?? reference, key);
            }
        }
    }

    /// <summary>What a schema with a discriminator means depends on the schemas that extend it, too.</summary>
    private void AddExtensions(MappingNode? schemas)
    {
        foreach (var (name, _, schema) in schemas?.Members ?? [])
        {
            foreach (var part in (schema as MappingNode)?.Sequence("allOf")?.Items ?? [])
            {
                if (((part as MappingNode)?["$ref"] as ScalarNode)?.Text is { } reference)
                {
                    AddUser(
                        "#" + JsonPointer.Root.Append("components").Append("schemas").Append(name),
                        ComponentOf(reference) ?? reference
                    );
                }
            }
        }
    }

    private void AddUser(string component, string user)
    {
        if (!_users.TryGetValue(component, out var users))
        {
            _users.Add(component, users = []);
        }

        users.Add(user);
    }

    private void RemoveUsersOfOthers()
    {
        foreach (var component in _users.Keys)
        {
            if (!_equal.Contains(component))
            {
                _different.Push(component);
            }
        }

        while (_different.TryPop(out var component))
        {
            foreach (var user in _users.GetValueOrDefault(component) ?? [])
            {
                if (_equal.Remove(user))
                {
                    _different.Push(user);
                }
            }
        }
    }

    /// <summary>The reference to the component that a reference is about, which may go deeper into it; null for any other place.</summary>
    private static string? ComponentOf(string reference)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = reference.IndexOf('/', Prefix.Length);
        var end = name < 0 ? -1 : reference.IndexOf('/', name + 1);
        return end < 0 ? reference : reference[..end];
    }
}
