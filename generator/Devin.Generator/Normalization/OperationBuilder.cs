using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Model;
using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>Turns the paths of a contract into operations.</summary>
internal sealed class OperationBuilder(
    ParameterBuilder parameters,
    BodyBuilder bodies,
    ReferenceResolver references,
    TypeCatalog catalog,
    ICollection<Diagnostic> notes,
    NamingRules rules,
    bool isStrict
)
{
    private static readonly string[] HttpMethods =
    [
        "delete",
        "get",
        "head",
        "options",
        "patch",
        "post",
        "put",
        "trace",
    ];

    /// <summary>All operations, in ordinal order of path and method.</summary>
    /// <exception cref="ContractException">Two operations share an id, or a name under strict rules.</exception>
    public IReadOnlyList<Operation> Build(MappingNode root)
    {
        var sites = Sites(root);
        RefuseSharedIds(sites);
        if (root["webhooks"] is MappingNode { Members.Count: > 0 } webhooks)
        {
            notes.Add(Unexpressed(new SchemaSite(webhooks, JsonPointer.Root.Append("webhooks"))));
        }

        var groups = sites.Select(site => OperationNames.Groups(site.Operation.Keywords, site.Path, rules)).ToArray();
        var names = Names(sites, groups);
        var prefixes = TypePrefixes(groups, names);
        catalog.Reserve(groups.Select(static group => string.Concat(group) + "Client"));
        catalog.Reserve(prefixes.Select(static prefix => prefix + "Parameters"));
        return [.. sites.Select((site, index) => BuildOperation(site, groups[index], names[index], prefixes[index]))];
    }

    /// <summary>
    /// A method's own types are named after it, and after the groups above its group. Where two groups have a method of
    /// one name, its group joins.
    /// </summary>
    private static string[] TypePrefixes(IReadOnlyList<string>[] groups, string[] names)
    {
        var brief = groups.Select((group, index) => string.Concat(group.SkipLast(1)) + names[index]).ToArray();
        var shared = brief
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. groups.Select(
                (group, index) => shared.Contains(brief[index]) ? string.Concat(group) + names[index] : brief[index]
            ),
        ];
    }

    private OperationSite[] Sites(MappingNode root)
    {
        var result = new List<OperationSite>();
        foreach (
            var path in (root.Mapping("paths")?.Members ?? []).OrderBy(
                static member => member.Name,
                StringComparer.Ordinal
            )
        )
        {
            if (!path.Name.StartsWith('/'))
            {
                continue; // An extension.
            }

            var item = references.Follow(
                new SchemaSite(path.Value, JsonPointer.Root.Append("paths").Append(path.Name))
            );
            foreach (var method in HttpMethods)
            {
                if (item.Keywords[method] is MappingNode operation)
                {
                    var template = PathTemplate.WithoutConvertors(path.Name);
                    result.Add(new OperationSite(template, method, item.At(operation, method), item));
                }
            }
        }

        return [.. result];
    }

    private static void RefuseSharedIds(OperationSite[] sites)
    {
        var seen = new Dictionary<string, OperationSite>(StringComparer.Ordinal);
        var errors = new List<Diagnostic>();
        foreach (var site in sites)
        {
            if (site.Id is { } id && !seen.TryAdd(id, site))
            {
                errors.Add(
                    new Diagnostic(
                        Severity.Error,
                        DiagnosticCodes.DuplicateOperation,
                        $"The operationId '{id}' belongs to the operation at {seen[id].Operation.Node.Location} already. "
                            + "OpenAPI wants it unique: correct one of them in the overlay.",
                        site.Operation.Keywords["operationId"]!.Location,
                        site.Operation.Pointer.Append("operationId")
                    )
                );
            }
        }

        if (errors.Count > 0)
        {
            throw new ContractException(errors);
        }
    }

    private string[] Names(OperationSite[] sites, IReadOnlyList<string>[] groupsOfSites)
    {
        var names = sites
            .Select(site =>
                OperationNames.Method(site.Operation.Keywords, site.Path, site.Method, rules.TrimOperationPrefix)
            )
            .ToArray();
        var groups = Enumerable
            .Range(0, sites.Length)
            .GroupBy(index => (string.Join('.', groupsOfSites[index]), names[index]))
            .Where(static group => group.Count() > 1)
            .ToArray();
        var errors = new List<Diagnostic>();
        foreach (var group in groups)
        {
            var first = sites[group.First()];
            foreach (var index in group)
            {
                var site = sites[index];
                names[index] = OperationNames.FullMethod(site.Operation.Keywords, site.Path, site.Method);
                if (site != first)
                {
                    errors.Add(Collision(site, first, group.Key.Item2));
                }
            }
        }

        if (isStrict && errors.Count > 0)
        {
            throw new ContractException(errors);
        }

        foreach (var error in errors)
        {
            notes.Add(error with { Severity = Severity.Warning });
        }

        return names;
    }

    private static Diagnostic Collision(OperationSite site, OperationSite first, string name) =>
        new(
            Severity.Error,
            DiagnosticCodes.NameCollision,
            $"The method here would be called {name}Async, as the one at {first.Operation.Node.Location} is. "
                + $"Give one of them another name with {Extensions.Name} in the overlay.",
            site.Operation.Node.Location,
            site.Operation.Pointer
        );

    private static Diagnostic Unexpressed(SchemaSite site) =>
        new(
            Severity.Warning,
            DiagnosticCodes.NotExpressible,
            $"The service calls what stands in '{site.Pointer.Segments[^1]}'; a client cannot, so no code comes out of it.",
            site.Node.Location,
            site.Pointer
        );

    private Operation BuildOperation(OperationSite site, IReadOnlyList<string> groups, string name, string typePrefix)
    {
        var node = site.Operation.Keywords;
        if (node["callbacks"] is { } callbacks)
        {
            notes.Add(Unexpressed(site.Operation.At(callbacks, "callbacks")));
        }

        var (body, fields) = bodies.BuildRequest(site.Operation, typePrefix);
        return new Operation(
            site.Id,
            name,
            groups,
            typePrefix,
            site.Method.ToUpperInvariant(),
            site.Path,
            parameters.Build(site.Operation, site.PathItem, site.Path, typePrefix, fields),
            body,
            bodies.BuildResult(site.Operation, typePrefix),
            node.Text(Extensions.Permission),
            node.IsTrue("deprecated"),
            site.Operation.Origin,
            new Documentation(node.Text("summary"), node.Text("description") is { } description ? [description] : [])
        );
    }

    private sealed record OperationSite(string Path, string Method, SchemaSite Operation, SchemaSite PathItem)
    {
        public string? Id => Operation.Keywords.Text("operationId");
    }
}
