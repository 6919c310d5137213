using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads what operations send and receive.</summary>
internal sealed class BodyBuilder(
    TypeBuilder types,
    ShapeReader shapes,
    ConstraintReader constraints,
    ReferenceResolver references,
    ICollection<Diagnostic> notes
)
{
    private readonly FormFields _fields = new(shapes, notes);

    /// <summary>The request's body, and its fields where it is a form.</summary>
    public (Body? Body, IReadOnlyList<RawParameter> Fields) BuildRequest(SchemaSite operation, string typePrefix)
    {
        if (RequestOf(operation) is not { } site)
        {
            return (null, []);
        }

        var form = HasFormBesideBody(operation) ? MediaTypes.FormBeside(site.Keywords.Mapping("content")) : null;
        if (Choose(site, form?.Member) is not { } content)
        {
            return (null, []);
        }

        var isRequired = site.Keywords.IsTrue("required");
        var schema = SchemaOf(site, content.Member);
        if (content.Format is BodyFormat.Form or BodyFormat.Multipart)
        {
            if (FormOf(schema, content, isRequired) is { } only)
            {
                return only;
            }

            Note(site, "has a form that is not an object with properties. Its content is sent as it is.");
            content.Format = BodyFormat.Binary;
        }

        TypeUse type = content.Format switch
        {
            BodyFormat.Json => types.Build(schema, typePrefix, "Request"),
            BodyFormat.Text => new PrimitiveUse(PrimitiveType.String, false),
            _ => new PrimitiveUse(PrimitiveType.Binary, false),
        };
        var documentation = Describe.OfElement(site.Keywords);
        return (
            new Body
            {
                Format = content.Format,
                MediaType = content.MediaType,
                Type = type,
                Constraints = content.Format == BodyFormat.Json ? constraints.Read(schema) : null,
                IsRequired = isRequired,
                Documentation = documentation,
            },
            []
        );
    }

    /// <summary>Whether the request has a form with fields beside another body.</summary>
    public bool HasFormBesideBody(SchemaSite operation) => FormBesideBody(operation) is not null;

    /// <summary>The form beside another body, and its fields; null if there is none.</summary>
    public (Body Body, IReadOnlyList<RawParameter> Fields)? FormBesideBody(SchemaSite operation) =>
        RequestOf(operation) is { } site && MediaTypes.FormBeside(site.Keywords.Mapping("content")) is { } form
            ? FormOf(SchemaOf(site, form.Member), form, site.Keywords.IsTrue("required"))
            : null;

    private SchemaSite? RequestOf(SchemaSite operation) =>
        operation.Keywords["requestBody"] is { } node ? references.Follow(operation.At(node, "requestBody")) : null;

    private (Body Body, IReadOnlyList<RawParameter> Fields)? FormOf(
        SchemaSite schema,
        (string MediaType, BodyFormat Format, Member Member) content,
        bool isRequired
    )
    {
        if (shapes.ReadThrough(schema).Shape is not ObjectShape form)
        {
            return null;
        }

        var body = new Body
        {
            Format = content.Format,
            MediaType = content.MediaType,
            IsRequired = isRequired,
        };
        return (body, _fields.Of(form, body, (content.Member.Value as MappingNode)?.Mapping("encoding")));
    }

    /// <summary>The successful response of the operation.</summary>
    public Result BuildResult(SchemaSite operation, string typePrefix)
    {
        var responses = operation.Keywords.Mapping("responses")?.Members ?? [];
        var sites = responses
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .Select(member =>
                (Status: member.Name, Site: references.Follow(operation.At(member.Value, "responses", member.Name)))
            )
            .ToArray();
        var hasSuccess = sites.Any(static response => IsSuccess(response.Status));
        var successes = sites
            .Where(response => hasSuccess ? IsSuccess(response.Status) : response.Status == "default")
            .ToArray();
        var errors = sites
            .Except(successes)
            .Where(static response => !response.Status.StartsWith('3') && !response.Status.StartsWith('1'))
            .Select(response => new DeclaredError(
                response.Status,
                MediaTypes.Choose(response.Site.Keywords.Mapping("content")) is { Format: BodyFormat.Json } json
                    ? types.Build(SchemaOf(response.Site, json.Member), typePrefix, "Error" + response.Status)
                    : null,
                response.Site.Keywords.Text("description")
            ))
            .ToArray();
        var statuses = successes.Select(static response => response.Status).ToArray();
        var description = successes
            .Select(static response => response.Site.Keywords.Text("description"))
            .FirstOrDefault();
        var (format, type) = ResultType(successes.Select(static response => response.Site).ToArray(), typePrefix);
        return new Result(format, type, statuses, errors, description);
    }

    private (BodyFormat? Format, TypeUse? Type) ResultType(SchemaSite[] successes, string typePrefix)
    {
        var contents = successes.Select(site => (Site: site, Content: Choose(site))).ToArray();
        var withContent = contents.Where(static response => response.Content is not null).ToArray();
        if (withContent.Length == 0)
        {
            return (null, null);
        }

        var format = withContent.Max(static response => response.Content!.Value.Format);
        foreach (var (site, content) in withContent.Where(response => response.Content!.Value.Format != format))
        {
            Note(
                site,
                $"has the media type '{content!.Value.MediaType}' where another success response has none of its kind. "
                    + $"Both are returned as {(format == BodyFormat.Text ? "text" : "a stream")}."
            );
        }

        if (format != BodyFormat.Json)
        {
            return format == BodyFormat.Text
                ? (BodyFormat.Text, new PrimitiveUse(PrimitiveType.String, false))
                : (BodyFormat.Binary, new PrimitiveUse(PrimitiveType.Binary, false));
        }

        var type = JsonResult(
            [.. withContent.Select(static response => SchemaOf(response.Site, response.Content!.Value.Member))],
            typePrefix
        );
        // Where one success has a body and another has none, no body is null.
        return (BodyFormat.Json, withContent.Length < contents.Length ? type with { IsNullable = true } : type);
    }

    private TypeUse JsonResult(SchemaSite[] schemas, string typePrefix)
    {
        if (schemas.Length == 1)
        {
            return types.Build(schemas[0], typePrefix, "Response");
        }

        var union = new MappingNode(
            schemas[0].Node.Location,
            [
                new Member(
                    "anyOf",
                    schemas[0].Node.Location,
                    new SequenceNode(schemas[0].Node.Location, [.. schemas.Select(static schema => schema.Node)])
                ),
            ]
        );
        return types.Build(new SchemaSite(union, schemas[0].Pointer), typePrefix, "Response");
    }

    /// <summary>The content that is expressed, with a warning about content that is not.</summary>
    /// <param name="site">The request body or the response.</param>
    /// <param name="beside">The content that is expressed beside it; null if there is none.</param>
    private (string MediaType, BodyFormat Format, Member Member)? Choose(SchemaSite site, Member? beside = null)
    {
        var content = site.Keywords.Mapping("content");
        if (MediaTypes.Choose(content) is not { } chosen)
        {
            return null;
        }

        Member[] expressed = beside is null ? [chosen.Member] : [chosen.Member, beside];
        if (MediaTypes.OtherThan(expressed, content!) is { Length: > 0 } others)
        {
            var used = string.Join("' and '", expressed.Select(static member => member.Name));
            Note(
                site,
                $"has several media types. '{used}' {(expressed.Length > 1 ? "are" : "is")} used, not '{string.Join("', '", others)}'."
            );
        }

        return chosen;
    }

    /// <summary>
    /// Warns about a part of a message that is not expressed; the text continues the name of the place.
    /// </summary>
    private void Note(SchemaSite site, string message)
    {
        var pointer = site.Pointer.Append("content");
        var location = site.Keywords["content"]!.Location;
        notes.Add(
            new Diagnostic(
                Severity.Warning,
                DiagnosticCodes.NotExpressible,
                $"{PlaceWords.First(site.Pointer)} {message}",
                location,
                pointer
            )
        );
    }

    private static SchemaSite SchemaOf(SchemaSite owner, Member content)
    {
        var pointer = owner.Pointer.Append("content").Append(content.Name);
        return content.Value is MappingNode media && media["schema"] is { } schema
            ? new SchemaSite(schema, pointer.Append("schema"))
            : new SchemaSite(new MappingNode(content.Value.Location, []), pointer);
    }

    private static bool IsSuccess(string status) => status.StartsWith('2');
}
