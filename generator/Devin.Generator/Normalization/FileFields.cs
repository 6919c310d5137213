using Devin.Generator.Diagnostics;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>
/// Finds the fields of multipart forms that are files but not by the type of their schema: those that can be another value
/// too, and those whose content type is none of text. Sent as text, no service could read them as files.
/// </summary>
internal sealed class FileFields(ShapeReader shapes, ICollection<Diagnostic> notes)
{
    /// <summary>The schema of a file, or of a list of files; null if the schema of the field says enough.</summary>
    /// <param name="field">The field.</param>
    /// <param name="contentType">The content type of the part; null if the contract has none.</param>
    public SchemaSite? Of(SchemaSite field, string? contentType)
    {
        var (shape, meaning) = shapes.ReadThrough(field);
        return shape switch
        {
            UnionShape union => Among(union, field),
            ListShape { Item: { } item } when !IsFile(item) => Of(item, contentType) is { } file ? ListOf(file) : null,
            AnyShape
            or PrimitiveShape { Type: PrimitiveType.String, Constant: null }
                when IsFileType(contentType) || ScalarTable.Find("string", meaning.Keywords) == PrimitiveType.Binary =>
                File(field),
            _ => null,
        };
    }

    /// <summary>The variant of a union that is a list of files, or a file; null if it has none of them.</summary>
    private SchemaSite? Among(UnionShape union, SchemaSite field)
    {
        SchemaSite? file = union
            .Variants.Where(variant => IsFile(variant) || IsListOfFiles(variant))
            .OrderByDescending(IsListOfFiles)
            .Cast<SchemaSite?>()
            .FirstOrDefault();
        if (file is not null)
        {
            notes.Add(
                new Diagnostic(
                    Severity.Warning,
                    DiagnosticCodes.NotExpressible,
                    $"{PlaceWords.First(field.Pointer)} can be a file or another value. Only files can be sent.",
                    field.Node.Location,
                    field.Pointer
                )
            );
        }

        return file;
    }

    private bool IsFile(SchemaSite site) =>
        shapes.ReadThrough(site).Shape is PrimitiveShape { Type: PrimitiveType.Binary };

    private bool IsListOfFiles(SchemaSite site) =>
        shapes.ReadThrough(site).Shape is ListShape { Item: { } item } && IsFile(item);

    private static bool IsFileType(string? contentType) =>
        contentType is not null && ScalarTable.IsFileType(contentType.Split(';')[0].TrimEnd());

    private static SchemaSite File(SchemaSite field) =>
        new(Mapping(field, ("type", Text(field, "string")), ("format", Text(field, "binary"))), field.Pointer);

    private static SchemaSite ListOf(SchemaSite file) =>
        new(Mapping(file, ("type", Text(file, "array")), ("items", file.Node)), file.Pointer);

    private static ScalarNode Text(SchemaSite site, string text) => new(site.Node.Location, ScalarKind.String, text);

    private static MappingNode Mapping(SchemaSite site, params (string Name, Node Value)[] members) =>
        new(
            site.Node.Location,
            [.. members.Select(member => new Member(member.Name, site.Node.Location, member.Value))]
        );
}
