using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the security schemes of a contract, and which of them a client can send.</summary>
internal sealed class SecuritySchemes
{
    // A response of the service decides what they send.
    private static readonly HashSet<string> Challenges = new(StringComparer.OrdinalIgnoreCase)
    {
        "digest",
        "dpop",
        "hoba",
        "mutual",
        "negotiate",
        "ntlm",
        "scram-sha-1",
        "scram-sha-256",
    };

    private static readonly JsonPointer Place = JsonPointer.Root.Append("components").Append("securitySchemes");

    private readonly Dictionary<string, SecurityScheme> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;
    private readonly ICollection<Diagnostic> _notes;

    /// <summary>Reads the schemes that requirements name. Those that a client cannot send are reported.</summary>
    /// <param name="document">The contract.</param>
    /// <param name="used">The names in requirements.</param>
    /// <param name="references">Follows references.</param>
    /// <param name="reserved">The names of other options of the client.</param>
    /// <param name="notes">Takes what is reported.</param>
    public SecuritySchemes(
        MappingNode document,
        IReadOnlySet<string> used,
        ReferenceResolver references,
        IReadOnlySet<string> reserved,
        ICollection<Diagnostic> notes
    )
    {
        _notes = notes;
        var declared = document.Mapping("components")?.Mapping("securitySchemes")?.Members ?? [];
        _names = declared.Select(static member => member.Name).ToHashSet(StringComparer.Ordinal);
        var found = new List<SecurityScheme>();
        foreach (var member in declared.OrderBy(static member => member.Name, StringComparer.Ordinal))
        {
            var site = references.Follow(new SchemaSite(member.Value, Place.Append(member.Name)));
            if (!used.Contains(member.Name))
            {
                Report(
                    $"No operation requires security scheme '{member.Name}', so the client has no option for it. Add 'security' to "
                        + "the document or to operations in the overlay if they need it.",
                    member.NameLocation,
                    Place.Append(member.Name)
                );
            }
            else if (Fault(site) is { } fault)
            {
                Report($"Security scheme '{member.Name}' {fault}", site.Node.Location, site.Pointer);
            }
            else
            {
                found.Add(Read(member.Name, site));
            }
        }

        foreach (var scheme in Named(found, reserved))
        {
            _known.Add(scheme.WireName, scheme);
        }
    }

    /// <summary>Whether the contract declares schemes.</summary>
    public bool AreDeclared => _names.Count > 0;

    /// <summary>The schemes that a client can send, in ordinal order of their names.</summary>
    public IReadOnlyList<SecurityScheme> All =>
        [.. _known.Values.OrderBy(static scheme => scheme.WireName, StringComparer.Ordinal)];

    /// <summary>The scheme with a name; null if the client cannot send it.</summary>
    public SecurityScheme? Find(string name) => _known.GetValueOrDefault(name);

    /// <summary>Whether the contract declares a scheme with a name.</summary>
    public bool IsDeclared(string name) => _names.Contains(name);

    /// <summary>Adds a warning.</summary>
    public void Report(string message, SourceLocation location, JsonPointer pointer) =>
        _notes.Add(new Diagnostic(Severity.Warning, DiagnosticCodes.Security, message, location, pointer));

    private static string? Fault(SchemaSite site)
    {
        const string Nothing = "The client sends nothing for it.";
        var scheme = site.Keywords.Text("scheme") ?? "";
        var name = site.Keywords.Text("name") ?? "";
        switch (site.Keywords.Text("type"))
        {
            case "http" when !HeaderNames.IsToken(scheme):
                return "has no 'scheme' that is the name of an HTTP scheme, such as bearer. " + Nothing;
            case "http" when Challenges.Contains(scheme):
                return $"is the HTTP scheme '{scheme}', whose secret depends on responses. {Nothing} Set an HttpClient in the "
                    + "options whose handler authenticates.";
            case "http" or "oauth2" or "openIdConnect":
                return null;
            case "apiKey" when name.Length == 0:
                return "has no 'name'. " + Nothing;
            case "apiKey" when site.Keywords.Text("in") is "query" or "cookie":
                return null;
            case "apiKey" when site.Keywords.Text("in") is not "header":
                return "has no 'in' of header, query or cookie. " + Nothing;
            case "apiKey":
                return HeaderNames.CanBeSet(name)
                    ? null
                    : $"is a key in the header '{name}', which the connection or the body has, or which is not a valid name. "
                        + Nothing;
            case "mutualTLS":
                return $"is 'mutualTLS'. {Nothing} Set an HttpClient in the options whose handler has a client certificate.";
            default:
                return "has no 'type' of http, apiKey, oauth2, openIdConnect or mutualTLS. " + Nothing;
        }
    }

    private static SecurityScheme Read(string wireName, SchemaSite site)
    {
        var node = site.Keywords;
        var http = node.Text("scheme") ?? "";
        var (form, parameter) = (node.Text("type"), node.Text("in")) switch
        {
            ("apiKey", "query") => (SecretForm.Query, node.Text("name")!),
            ("apiKey", "cookie") => (SecretForm.Cookie, node.Text("name")!),
            ("apiKey", _) => (SecretForm.Header, node.Text("name")!),
            ("http", _) when http.Equals("basic", StringComparison.OrdinalIgnoreCase) => (SecretForm.Basic, "Basic"),
            ("http", _) when !http.Equals("bearer", StringComparison.OrdinalIgnoreCase) => (SecretForm.Http, http),
            _ => (SecretForm.Bearer, "Bearer"),
        };
        return new SecurityScheme
        {
            WireName = wireName,
            Option = SecurityScheme.Token,
            Form = form,
            Parameter = parameter,
            Description = node.Text("description"),
            Origin = site.Origin,
        };
    }

    /// <summary>
    /// Names the options after the schemes. The only bearer scheme has the option that every library with a token has.
    /// </summary>
    private static IEnumerable<SecurityScheme> Named(List<SecurityScheme> schemes, IReadOnlySet<string> reserved)
    {
        var bearers = schemes.Count(static scheme => scheme.Form == SecretForm.Bearer);
        var isToken = schemes.ToLookup(scheme => scheme.Form == SecretForm.Bearer && bearers == 1);
        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        taken.UnionWith(isToken[false].Select(static scheme => Words.Pascal(scheme.WireName) + "Provider"));
        if (bearers > 0)
        {
            taken.UnionWith([SecurityScheme.Token, SecurityScheme.Token + "Provider"]);
        }

        var names = MemberNames.Assign(isToken[false].Select(static scheme => scheme.WireName), taken);
        return isToken[true].Concat(isToken[false].Select(scheme => scheme with { Option = names[scheme.WireName] }));
    }
}
