using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Turns the paths of a contract into operations.</summary>
internal sealed class OperationBuilder(
    ParameterBuilder parameters,
    BodyBuilder bodies,
    ReferenceResolver references,
    TypeCatalog catalog,
    ICollection<Diagnostic> notes,
    NamingRules rules,
    CollisionLog collisions
)
{
    /// <summary>All operations, in ordinal order of path and method.</summary>
    /// <exception cref="ContractException">
    /// Two operations share a request, an id or a name, under strict rules.
    /// </exception>
    public IReadOnlyList<Operation> Build(MappingNode root)
    {
        var sites = Sites(root);
        if (root["webhooks"] is MappingNode { Members.Count: > 0 } webhooks)
        {
            notes.Add(Unexpressed(new SchemaSite(webhooks, JsonPointer.Root.Append("webhooks"))));
        }

        var groups = GroupNames.Of(sites, rules);
        var names = new MethodNames(rules, collisions).Of(sites, groups);
        var prefixes = TypePrefixes(groups, names);
        catalog.Reserve(groups.Select(static group => string.Concat(group) + "Client"));
        var forms = FormNames.Of(
            [.. sites.Select(site => bodies.HasFormBesideBody(site.Operation))],
            groups,
            names,
            prefixes
        );
        catalog.Reserve(
            prefixes
                .Concat(forms.OfType<FormName>().Select(static form => form.TypePrefix))
                .Select(static prefix => prefix + "Parameters")
        );
        var built = sites.Select(
            (site, index) =>
            {
                var operation = BuildOperation(site, groups[index], names[index], prefixes[index]);
                return forms[index] is { } form
                    ? operation with
                    {
                        FormMethod = BuildForm(operation, site, form),
                    }
                    : operation;
            }
        );
        return PagedLists.Resolve(Replacements.Resolve(sites, [.. built], notes), catalog.Definitions);
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
                (group, index) =>
                    Words.Bounded(shared.Contains(brief[index]) ? string.Concat(group) + names[index] : brief[index])
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
            foreach (var method in HttpMethods.All)
            {
                if (item.Keywords[method] is MappingNode operation)
                {
                    var template = PathTemplate.WithoutConvertors(path.Name);
                    result.Add(new OperationSite(template, method, item.At(operation, method), item));
                }
            }
        }

        SizeLimits.Require(result);
        var requests = result.GroupBy(static site => (site.Path, site.Method)).ToArray();
        collisions.Report(
            requests.SelectMany(static same => same.Skip(1).Select(second => SameRequest(second, same.First())))
        );
        return [.. requests.Select(static same => same.First())];
    }

    private static Diagnostic SameRequest(OperationSite site, OperationSite first) =>
        new(
            Severity.Error,
            DiagnosticCodes.NameCollision,
            $"{PlaceWords.First(site.Operation.Pointer)} is the same request as the one at {first.Operation.Node.Location}. "
                + "The paths differ only in how the service reads a parameter. Remove one of them in the overlay.",
            site.Operation.Node.Location,
            site.Operation.Pointer
        );

    private static Diagnostic Unexpressed(SchemaSite site) =>
        new(
            Severity.Warning,
            DiagnosticCodes.NotExpressible,
            $"'{site.Pointer.Segments[^1]}' of {PlaceWords.Of(site.Pointer.Segments.SkipLast(1).ToArray())} describes requests "
                + "that the service sends. No code is emitted for them.",
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
        var all = parameters.Build(site.Operation, site.PathItem, site.Path, typePrefix, fields);
        return new Operation
        {
            LongestPeriod = LongestPeriods.Read(site.Operation, all, notes),
            Id = site.Id,
            Name = name,
            Groups = groups,
            TypePrefix = typePrefix,
            HttpMethod = site.Method.ToUpperInvariant(),
            PathTemplate = site.Path,
            Parameters = all,
            Body = body,
            Result = bodies.BuildResult(site.Operation, typePrefix),
            Permission = node.Text(Extensions.Permission),
            IsDeprecated = node.IsTrue("deprecated"),
            Origin = site.Operation.Origin,
            Documentation = OperationDescription.Of(node),
        };
    }

    private Operation BuildForm(Operation operation, OperationSite site, FormName name)
    {
        var (body, fields) = bodies.FormBesideBody(site.Operation)!.Value;
        return operation with
        {
            Name = name.Method,
            TypePrefix = name.TypePrefix,
            IsFormBesideBody = true,
            Body = body,
            Parameters = parameters.WithFields(operation.Parameters, fields, site.Path, name.TypePrefix),
            Documentation = operation.Documentation with
            {
                Facts = [.. operation.Documentation.Facts, $"Sends the fields of a form (`{body.MediaType}`)."],
            },
        };
    }
}
