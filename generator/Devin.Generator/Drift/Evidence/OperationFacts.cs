using Devin.Generator.Drift.Kinds;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Reads paths, operations and the objects in them into facts.</summary>
internal sealed class OperationFacts(Node document, SchemaFacts schemas)
{
    /// <summary>The facts of <c>paths</c> or <c>webhooks</c>.</summary>
    public Fact Paths(Node node, JsonPointer pointer, SourceLocation location, Completeness completeness) =>
        ObjectFacts.Named(
            DriftKinds.MissingMember,
            node,
            pointer,
            location,
            completeness,
            (item, place, at) => PathItem(item, place, at, completeness)
        );

    /// <summary>The facts of a response.</summary>
    public Fact Response(Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Known(
            DriftKinds.MissingMessage,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "headers":
                        group.Add(member.Name, ObjectFacts.Named(DriftKinds.MissingMessage, member, place, Header));
                        return true;
                    case "content":
                        group.Add(member.Name, Content(member, place));
                        return true;
                    case "links":
                        PlainFacts.Add(group, DriftKinds.Structure, member);
                        return true;
                    default:
                        return false;
                }
            }
        );

    /// <summary>The facts of a request body.</summary>
    public Fact RequestBody(Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Known(
            DriftKinds.MissingMessage,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "required":
                        group.AddValue(DriftKinds.Required, member);
                        return true;
                    case "content":
                        group.Add(member.Name, Content(member, place));
                        return true;
                    default:
                        return false;
                }
            }
        );

    /// <summary>The facts of a parameter; its name and place are its identity and not among them.</summary>
    public Fact Parameter(Node node, JsonPointer pointer, SourceLocation location) =>
        ParameterOrHeader(DriftKinds.MissingParameter, node, pointer, location);

    /// <summary>The facts of a header.</summary>
    public Fact Header(Node node, JsonPointer pointer, SourceLocation location) =>
        ParameterOrHeader(DriftKinds.MissingMessage, node, pointer, location);

    /// <summary>The facts of a path item.</summary>
    public Fact PathItem(Node node, JsonPointer pointer, SourceLocation location) =>
        PathItem(node, pointer, location, Completeness.Whole);

    /// <summary>The facts of a callback: path items under expressions.</summary>
    public Fact Callback(Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Named(DriftKinds.MissingMember, node, pointer, location, Completeness.Whole, PathItem);

    private Fact PathItem(Node node, JsonPointer pointer, SourceLocation location, Completeness completeness) =>
        ObjectFacts.Known(
            DriftKinds.MissingOperation,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "parameters":
                        group.Add(member.Name, Parameters(member, place));
                        return true;
                    case "servers":
                        group.Add(member.Name, ServerFacts.Of(member, place));
                        return true;
                    case var method when HttpMethods.Contains(method):
                        group.Add(method, Operation(member.Value, place, member.NameLocation));
                        return true;
                    default:
                        return false;
                }
            },
            completeness
        );

    private Fact Operation(Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Known(
            DriftKinds.MissingOperation,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "operationId":
                        group.AddValue(DriftKinds.Identifier, member);
                        return true;
                    case "tags":
                        group.AddSet(DriftKinds.Identifier, member);
                        return true;
                    case "deprecated":
                        group.AddValue(DriftKinds.Structure, member);
                        return true;
                    case "security":
                        group.AddSet(DriftKinds.Security, member);
                        return true;
                    case "servers":
                        group.Add(member.Name, ServerFacts.Of(member, place));
                        return true;
                    case "parameters":
                        group.Add(member.Name, Parameters(member, place));
                        return true;
                    case "requestBody":
                        group.Add(member.Name, RequestBody(member.Value, place, member.NameLocation));
                        return true;
                    case "responses":
                        group.Add(member.Name, ObjectFacts.Named(DriftKinds.MissingMessage, member, place, Response));
                        return true;
                    case "callbacks":
                        group.Add(member.Name, ObjectFacts.Named(DriftKinds.MissingMember, member, place, Callback));
                        return true;
                    default:
                        return false;
                }
            }
        );

    private Fact Parameters(Member member, JsonPointer pointer)
    {
        if (member.Value is not SequenceNode list)
        {
            return ObjectFacts.Whole(DriftKinds.MissingParameter, member.Value, pointer, member.NameLocation);
        }

        var group = new FactGroupBuilder(DriftKinds.MissingParameter, pointer, member.NameLocation, NameKind.Names);
        foreach (var (index, item) in list.Items.Index())
        {
            var place = pointer.Append(index);
            // A parameter is the same whether it is written here or referenced.
            var target = Resolve(item);
            if (target?.Text("in") is { } travelsIn && target.Text("name") is { } name)
            {
                group.Add($"{travelsIn}:{name}", Parameter(item, place, item.Location));
            }
            else
            {
                group.Add("?", ObjectFacts.Whole(DriftKinds.Structure, item, place, item.Location, decidesShape: true));
            }
        }

        return group.Build(Completeness.Whole, list);
    }

    private MappingNode? Resolve(Node item) =>
        item is MappingNode mapping && mapping.Text("$ref") is { } reference
            ? JsonPointer.TryParse(reference)?.Find(document) as MappingNode
            : item as MappingNode;

    private Fact ParameterOrHeader(DriftKind kind, Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Known(
            kind,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "name" or "in":
                        return true;
                    case "required":
                        group.AddValue(DriftKinds.Required, member);
                        return true;
                    case "schema":
                        group.Add(
                            member.Name,
                            schemas.Of(DriftKinds.Structure, member.Value, place, member.NameLocation)
                        );
                        return true;
                    case "content":
                        group.Add(member.Name, Content(member, place));
                        return true;
                    case "style" or "explode" or "allowReserved" or "allowEmptyValue" or "deprecated":
                        group.AddValue(DriftKinds.Structure, member);
                        return true;
                    default:
                        return false;
                }
            }
        );

    private Fact Content(Member member, JsonPointer pointer) =>
        ObjectFacts.Named(DriftKinds.MissingMessage, member, pointer, MediaType);

    private Fact MediaType(Node node, JsonPointer pointer, SourceLocation location) =>
        ObjectFacts.Known(
            DriftKinds.MissingMessage,
            node,
            pointer,
            location,
            (group, member, place) =>
            {
                switch (member.Name)
                {
                    case "schema" or "itemSchema":
                        group.Add(
                            member.Name,
                            schemas.Of(DriftKinds.Structure, member.Value, place, member.NameLocation)
                        );
                        return true;
                    case "encoding":
                        PlainFacts.Add(group, DriftKinds.Structure, member);
                        return true;
                    default:
                        return false;
                }
            }
        );
}
