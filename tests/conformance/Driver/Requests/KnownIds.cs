using System.Text.Json.Nodes;
using Devin.Generator.Model;

namespace Devin.Conformance.Requests;

/// <summary>The IDs and cursors in responses, so that later requests name objects that exist.</summary>
/// <param name="random">The source of choices.</param>
/// <param name="organizationId">The organization of the requests. It is not kept, so that no request deletes it.</param>
internal sealed class KnownIds(Random random, string organizationId)
{
    private const int MaxPerPath = 30;
    private const int MaxPicked = 6;

    private readonly Dictionary<string, List<Dictionary<string, string>>> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cursors = new(StringComparer.Ordinal);

    /// <summary>An existing ID for the name of a property, which can be that of a list; null if there is none.</summary>
    public string? Of(string name) =>
        (_ids.GetValueOrDefault(name) ?? _ids.GetValueOrDefault(name.TrimEnd('s'))) is { } known ? Pick(known) : null;

    /// <summary>
    /// IDs for the parameters of a path, of one object where possible: from the path that shares most segments.
    /// </summary>
    public IReadOnlyDictionary<string, string> For(string path, IReadOnlyList<string> names)
    {
        // The responses of an object itself would only lead to this object again.
        var best = _objects
            .Where(known => names.Count > 0 && !known.Key.Contains($"{{{names[^1]}}}", StringComparison.Ordinal))
            .OrderByDescending(known => Shared(known.Key, path))
            .Select(known =>
                Pick([
                    .. known.Value.Where(item => names.All(item.ContainsKey) && (names is ["org_id"] || IsOwn(item))),
                ])
            )
            .FirstOrDefault(static item => item is not null);
        // Most objects belong to the organization of the requests, so another one is not combined with them.
        return best
            ?? names
                .Where(static name => name != "org_id")
                .Select(name => KeyValuePair.Create(name, Of(name)))
                .Where(static pair => pair.Value is not null)
                .ToDictionary(static pair => pair.Key, static pair => pair.Value!);
    }

    /// <summary>The cursor of the last page of a list; null if there is none.</summary>
    public string? CursorOf(Operation operation) => _cursors.GetValueOrDefault(operation.Key);

    /// <summary>Keeps the IDs of the successful response of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The values of the parameters of its path.</param>
    /// <param name="response">The JSON of the response; null if there is none.</param>
    public void Keep(Operation operation, IReadOnlyDictionary<string, string> path, JsonNode? response)
    {
        // A path that ends with an ID is that of the object itself.
        if (operation.HttpMethod == "DELETE" && operation.PathTemplate.EndsWith('}'))
        {
            Remove(path);
            return;
        }

        if ((response as JsonObject)?["end_cursor"] is JsonValue cursor)
        {
            _cursors[operation.Key] = cursor.GetValue<string>();
        }
        else
        {
            _cursors.Remove(operation.Key);
        }

        if (IdNames.HasAllTags(operation.PathTemplate))
        {
            _ids.Remove(IdNames.Tag);
        }

        Keep(operation.PathTemplate, path, response);
    }

    private void Remove(IReadOnlyDictionary<string, string> path)
    {
        foreach (var known in _objects.Values)
        {
            known.RemoveAll(item => path.All(value => item.GetValueOrDefault(value.Key) == value.Value));
        }

        foreach (var (name, id) in path)
        {
            _ids.GetValueOrDefault(name)?.Remove(id);
        }
    }

    private void Keep(string template, IReadOnlyDictionary<string, string> outer, JsonNode? node)
    {
        if (node is JsonArray list)
        {
            // Most lists begin with the newest object.
            foreach (var item in list.Take(MaxPerPath).Reverse())
            {
                Keep(template, outer, item);
            }
        }

        if (node is not JsonObject map)
        {
            return;
        }

        // No client can send "." and ".." as a segment of a path: an address without them is the same address.
        var ids = IdNames
            .In(template, map)
            .Where(id => id.Value != organizationId && id.Value is not ("." or ".."))
            .ToList();
        var all = outer.ToDictionary();
        foreach (var (name, id) in ids)
        {
            all[name] = id;
            Add(_ids, name, id);
        }

        if (ids.Count > 0)
        {
            Add(_objects, template, all);
        }

        foreach (var (_, value) in map)
        {
            Keep(template, all, value);
        }
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out var known))
        {
            lists[key] = known = [];
        }

        known.Remove(item);
        known.Add(item);
        if (known.Count > MaxPerPath)
        {
            known.RemoveAt(0);
        }
    }

    private bool IsOwn(Dictionary<string, string> item) =>
        item.GetValueOrDefault("org_id", organizationId) == organizationId;

    /// <summary>One of the newest, which mostly still exist.</summary>
    private T? Pick<T>(IReadOnlyList<T> all)
        where T : class => all.Count == 0 ? null : all[^random.Next(1, Math.Min(all.Count, MaxPicked) + 1)];

    private static int Shared(string left, string right) =>
        left.Split('/').Zip(right.Split('/')).TakeWhile(static pair => pair.First == pair.Second).Count();
}
