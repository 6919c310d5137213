using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Reads a whole contract, or a fragment of one, into facts.</summary>
internal static class ContractFacts
{
    /// <summary>The facts of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">The file's name, for the place of the document itself.</param>
    /// <param name="isPartial">
    /// Whether the document shows only some operations and the components that they need, so that others are not shown.
    /// </param>
    /// <param name="schemaName">The name of a schema in the other copies.</param>
    public static FactGroup Of(
        MappingNode document,
        string file,
        bool isPartial,
        Func<string, string>? schemaName = null
    )
    {
        var completeness = isPartial ? Completeness.Listed : Completeness.Whole;
        var schemas = new SchemaFacts(schemaName ?? (static name => name));
        var operations = new OperationFacts(document, schemas);
        return (FactGroup)
            ObjectFacts.Known(
                DriftKinds.Structure,
                document,
                JsonPointer.Root,
                new SourceLocation(file, document.Location.Line, document.Location.Column),
                (group, member, place) => ReadMember(group, member, place, completeness, schemas, operations),
                completeness
            );
    }

    private static bool ReadMember(
        FactGroupBuilder group,
        Member member,
        JsonPointer place,
        Completeness completeness,
        SchemaFacts schemas,
        OperationFacts operations
    )
    {
        switch (member.Name)
        {
            case "openapi" or "swagger":
                group.AddValue(DriftKinds.Version, member);
                return true;
            case "jsonSchemaDialect" or "$self":
                group.AddValue(DriftKinds.Structure, member);
                return true;
            case "info":
                group.Add(member.Name, Info(member, place));
                return true;
            case "servers":
                group.Add(member.Name, ServerFacts.Of(member, place));
                return true;
            case "security":
                group.AddSet(DriftKinds.Security, member);
                return true;
            case "tags":
                group.Add(member.Name, Tags(member, place, completeness));
                return true;
            case "paths" or "webhooks":
                group.Add(member.Name, operations.Paths(member.Value, place, member.NameLocation, completeness));
                return true;
            case "components":
                group.Add(member.Name, Components(member, place, completeness, schemas, operations));
                return true;
            default:
                return false;
        }
    }

    private static Fact Info(Member info, JsonPointer pointer)
    {
        var group = new FactGroupBuilder(DriftKinds.MissingMember, pointer, info.NameLocation, NameKind.Keywords);
        if (info.Value is not MappingNode mapping)
        {
            return new FactValue(DriftKinds.Structure, pointer, info.NameLocation, [CanonicalJson.Of(info.Value)]);
        }

        // Contact, licence and terms are text for people; the version is not.
        foreach (var member in mapping.Members.Where(static member => member.Name == "version"))
        {
            group.AddValue(DriftKinds.Version, member);
        }

        return group.Build(Completeness.Whole, mapping);
    }

    private static Fact Tags(Member tags, JsonPointer pointer, Completeness completeness)
    {
        var names =
            (tags.Value as SequenceNode)?.Items.Select(item => (item as MappingNode)?["name"] ?? item).ToArray()
            ?? [tags.Value];
        if (completeness != Completeness.Whole)
        {
            return new FactGroupBuilder(DriftKinds.Identifier, pointer, tags.NameLocation, NameKind.Names).Build(
                completeness,
                tags.Value
            );
        }

        return new FactValue(
            DriftKinds.Identifier,
            pointer,
            tags.NameLocation,
            names.Select(CanonicalJson.Of).ToArray(),
            isSet: true
        );
    }

    private static Fact Components(
        Member components,
        JsonPointer pointer,
        Completeness completeness,
        SchemaFacts schemas,
        OperationFacts operations
    ) =>
        ObjectFacts.Known(
            DriftKinds.MissingMember,
            components.Value,
            pointer,
            components.NameLocation,
            (group, member, place) =>
            {
                Fact Named(DriftKind kind, Func<Node, JsonPointer, SourceLocation, Fact> read) =>
                    ObjectFacts.Named(kind, member.Value, place, member.NameLocation, completeness, read);

                switch (member.Name)
                {
                    case "schemas":
                        group.Add(
                            member.Name,
                            Named(
                                DriftKinds.MissingSchema,
                                (node, at, where) => schemas.Of(DriftKinds.MissingSchema, node, at, where)
                            )
                        );
                        return true;
                    case "responses":
                        group.Add(member.Name, Named(DriftKinds.MissingMessage, operations.Response));
                        return true;
                    case "parameters":
                        group.Add(member.Name, Named(DriftKinds.MissingParameter, operations.Parameter));
                        return true;
                    case "requestBodies":
                        group.Add(member.Name, Named(DriftKinds.MissingMessage, operations.RequestBody));
                        return true;
                    case "headers":
                        group.Add(member.Name, Named(DriftKinds.MissingMessage, operations.Header));
                        return true;
                    case "callbacks":
                        group.Add(member.Name, Named(DriftKinds.MissingMember, operations.Callback));
                        return true;
                    case "pathItems":
                        group.Add(member.Name, Named(DriftKinds.MissingOperation, operations.PathItem));
                        return true;
                    case "securitySchemes":
                        group.Add(member.Name, Named(DriftKinds.Security, SecurityScheme));
                        return true;
                    case "links":
                        PlainFacts.Add(group, DriftKinds.Structure, member);
                        return true;
                    case "examples":
                        return true;
                    default:
                        return false;
                }
            },
            completeness
        );

    private static Fact SecurityScheme(Node node, JsonPointer pointer, SourceLocation location) =>
        node is MappingNode mapping
            ? PlainFacts.Of(DriftKinds.Security, mapping, pointer, location)
            : new FactValue(DriftKinds.Security, pointer, location, [CanonicalJson.Of(node)]);
}
