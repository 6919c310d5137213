using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads which secrets each operation needs.</summary>
internal sealed class SecurityRequirements
{
    private const string Keyword = "security";

    private readonly MappingNode _document;
    private readonly SecuritySchemes _schemes;
    private readonly Dictionary<JsonPointer, SecurityRequirement> _read = [];

    private SecurityRequirements(MappingNode document, SecuritySchemes schemes)
    {
        _document = document;
        _schemes = schemes;
    }

    /// <summary>The operations with their requirements, and the security of the contract.</summary>
    /// <param name="document">The contract.</param>
    /// <param name="operations">The operations without requirements.</param>
    /// <param name="references">Follows references.</param>
    /// <param name="reserved">The names of other options of the client.</param>
    /// <param name="notes">Takes what a client cannot send.</param>
    public static (IReadOnlyList<Operation> Operations, ContractSecurity Security) Resolve(
        MappingNode document,
        IReadOnlyList<Operation> operations,
        ReferenceResolver references,
        IReadOnlySet<string> reserved,
        ICollection<Diagnostic> notes
    )
    {
        var nodes = operations
            .Select(operation => (operation.Origin.Pointer.Find(document) as MappingNode)?[Keyword])
            .Append(document[Keyword])
            .ToArray();
        var used = nodes
            .OfType<SequenceNode>()
            .SelectMany(static list => list.Items.OfType<MappingNode>())
            .SelectMany(static alternative => alternative.Members)
            .Select(static member => member.Name)
            .ToHashSet(StringComparer.Ordinal);
        var schemes = new SecuritySchemes(document, used, references, reserved, notes);
        if (!schemes.AreDeclared && used.Count == 0)
        {
            return (operations, ContractSecurity.Undeclared);
        }

        var reader = new SecurityRequirements(document, schemes);
        IReadOnlyList<Operation> resolved =
        [
            .. operations.Select(
                (operation, index) =>
                    operation.Changed(method => method with { Security = reader.Of(operation, nodes[index]) })
            ),
        ];
        return (
            resolved,
            new ContractSecurity(
                schemes.All,
                reader.Default(resolved),
                schemes.All.Any(static scheme => scheme.Form == SecretForm.Bearer)
            )
        );
    }

    private SecurityRequirement Of(Operation operation, Node? own) =>
        own is not null ? Read(own, operation.Origin.Pointer.Append(Keyword))
        : _document[Keyword] is { } shared ? Read(shared, JsonPointer.Root.Append(Keyword))
        : SecurityRequirement.None;

    /// <summary>
    /// The requirement of requests to paths that the contract does not have: that of the document, or the only one that
    /// operations have.
    /// </summary>
    private SecurityRequirement Default(IReadOnlyList<Operation> operations)
    {
        if (_document[Keyword] is { } shared)
        {
            return Read(shared, JsonPointer.Root.Append(Keyword));
        }

        var distinct = operations
            .Select(static operation => operation.Security!)
            .Where(static security => security.WithSecrets.Any())
            .Distinct()
            .ToArray();
        return distinct.Length == 1 ? distinct[0] : SecurityRequirement.None;
    }

    private SecurityRequirement Read(Node node, JsonPointer pointer)
    {
        if (!_read.TryGetValue(pointer, out var requirement))
        {
            var alternatives = (node as SequenceNode)?.Items ?? [];
            requirement = new SecurityRequirement([
                .. alternatives
                    .Select((item, index) => Alternative(item, pointer.Append(index)))
                    .OfType<IReadOnlyList<SecurityScheme>>(),
            ]);
            _read.Add(pointer, requirement);
        }

        return requirement;
    }

    /// <summary>The schemes of an alternative; null if the client cannot send all of them.</summary>
    private SecurityScheme[]? Alternative(Node node, JsonPointer pointer)
    {
        var schemes = new List<SecurityScheme>();
        var places = new HashSet<(SecretForm, string)>();
        foreach (var member in (node as MappingNode)?.Members ?? [])
        {
            if (_schemes.Find(member.Name) is not { } scheme)
            {
                if (!_schemes.IsDeclared(member.Name))
                {
                    _schemes.Report(
                        $"{PlaceWords.First(pointer)} requires security scheme '{member.Name}', which is not declared. The client "
                            + "sends nothing for it. Add it to components/securitySchemes.",
                        member.NameLocation,
                        pointer
                    );
                }

                return null;
            }

            if (!places.Add(Place(scheme)))
            {
                _schemes.Report(
                    $"{PlaceWords.First(pointer)} requires two secrets in one place, '{member.Name}' and another one. The client does "
                        + "not send this alternative.",
                    member.NameLocation,
                    pointer
                );
                return null;
            }

            schemes.Add(scheme);
        }

        return [.. schemes.OrderBy(static scheme => scheme.WireName, StringComparer.Ordinal)];
    }

    /// <summary>Where the secret is. The names of headers are compared without case.</summary>
    private static (SecretForm Part, string Name) Place(SecurityScheme scheme) =>
        scheme.Form switch
        {
            SecretForm.Query or SecretForm.Cookie => (scheme.Form, scheme.Parameter),
            SecretForm.Header => (SecretForm.Header, scheme.Parameter.ToUpperInvariant()),
            _ => (SecretForm.Header, "AUTHORIZATION"),
        };
}
