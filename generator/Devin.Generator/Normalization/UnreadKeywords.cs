using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>
/// Finds the contents of a document for which no code is emitted: one warning for each keyword, at its first place.
/// </summary>
internal sealed class UnreadKeywords
{
    private static readonly Dictionary<string, string> Effects = new(StringComparer.Ordinal)
    {
        ["$dynamicRef"] = "It is read only without '$ref', and with the name of a schema",
        ["additionalOperations"] = "Operations with HTTP methods of their own are left out",
        ["collectionFormat"] = "It belongs to Swagger 2.0 and has no effect; 'style' and 'explode' replace it",
        ["encoding"] = "The parts of a form have no headers of their own, and lists and objects have one style",
        ["itemSchema"] = "The items of a stream are not typed; the content is a stream",
        ["links"] = "Links between operations have no code",
        ["query"] = "Operations with the HTTP method QUERY are left out",
        ["servers"] = "'BaseAddress' is the address for all operations",
        ["unevaluatedItems"] = "Items that no part of the schema describes are not checked",
        ["unevaluatedProperties"] = "Properties that no part of the schema describes are preserved and not checked",
    };

    /// <summary>The members of these keywords are names, not keywords.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs",
        "content",
        "callbacks",
        "definitions",
        "dependentRequired",
        "dependentSchemas",
        "encoding",
        "headers",
        "mapping",
        "parameters",
        "pathItems",
        "patternProperties",
        "paths",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "scopes",
        "securitySchemes",
        "variables",
        "webhooks",
    };

    private static readonly HashSet<string> Data = new(StringComparer.Ordinal)
    {
        "const",
        "default",
        "enum",
        "example",
        "examples",
    };

    private readonly SortedDictionary<string, (Member First, JsonPointer Place, int Count)> _found = new(
        StringComparer.Ordinal
    );

    private UnreadKeywords() { }

    /// <summary>The warnings for a document.</summary>
    public static IEnumerable<Diagnostic> Of(MappingNode document)
    {
        var keywords = new UnreadKeywords();
        keywords.Visit(document, JsonPointer.Root, isMap: false);
        return keywords._found.Select(static found => ToDiagnostic(found.Key, found.Value));
    }

    private void Visit(Node node, JsonPointer at, bool isMap)
    {
        switch (node)
        {
            case SequenceNode sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    Visit(sequence.Items[index], at.Append(index), isMap: false);
                }

                break;
            case MappingNode mapping:
                foreach (var member in mapping.Members)
                {
                    VisitMember(member, at.Append(member.Name), isMap);
                }

                break;
        }
    }

    private void VisitMember(Member member, JsonPointer at, bool isMap)
    {
        if (!isMap && Effects.ContainsKey(member.Name) && IsMeant(member, at))
        {
            _found[member.Name] = _found.TryGetValue(member.Name, out var known)
                ? known with
                {
                    Count = known.Count + 1,
                }
                : (member, at, 1);
        }

        if (isMap || (!Data.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal)))
        {
            Visit(member.Value, at, !isMap && Maps.Contains(member.Name));
        }
    }

    /// <summary>
    /// Whether a keyword has an effect that is not read: <c>true</c> and an empty mapping have none, and the servers of the
    /// document and the content types of parts are read.
    /// </summary>
    private static bool IsMeant(Member member, JsonPointer at) =>
        member.Value switch
        {
            MappingNode encodings when member.Name == "encoding" => encodings.Members.Any(static part =>
                part.Value is MappingNode encoding
                && encoding.Members.Any(static keyword => keyword.Name != "contentType")
            ),
            MappingNode mapping => mapping.Members.Count > 0,
            SequenceNode => member.Name == "servers" && at.Segments.Count > 1,
            ScalarNode { Kind: ScalarKind.Boolean } flag => flag.Text == "false",
            ScalarNode { Kind: ScalarKind.String } => member.Name is "collectionFormat" or "$dynamicRef",
            _ => false,
        };

    private static Diagnostic ToDiagnostic(string keyword, (Member First, JsonPointer Place, int Count) found)
    {
        var owner = PlaceWords.Of(found.Place.Segments.SkipLast(1).ToArray());
        var others = found.Count == 1 ? "" : FormattableString.Invariant($", as at {found.Count - 1} other places");
        return new Diagnostic(
            Severity.Warning,
            DiagnosticCodes.NotExpressible,
            $"'{keyword}' of {owner} is not read{others}. {Effects[keyword]}.",
            found.First.NameLocation,
            found.Place
        );
    }
}
