using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>The fields of a form, from the properties of its schema.</summary>
internal sealed class FormFields(ShapeReader shapes, ICollection<Diagnostic> notes)
{
    /// <summary>The fields.</summary>
    /// <param name="form">The schema of the form.</param>
    /// <param name="format">The format of the form. Only multipart can have files.</param>
    /// <param name="isRequired">Whether a request must have the form.</param>
    public IReadOnlyList<RawParameter> Of(ObjectShape form, BodyFormat format, bool isRequired) =>
        [
            .. form.Properties.Select(property => new RawParameter
            {
                WireName = property.Key,
                GivenName = property.Value.Keywords.Text(Extensions.Name),
                Place = ParameterPlace.Form,
                Schema =
                    format == BodyFormat.Multipart && FileAmong(property.Value) is { } file ? file : property.Value,
                IsRequired = isRequired && form.Required.Contains(property.Key),
                IsDeprecated = property.Value.Keywords.IsTrue("deprecated"),
                Style = "form",
                IsExploded = true,
                Description = property.Value.Keywords.Text("description"),
                Origin = property.Value.Origin,
            }),
        ];

    /// <summary>
    /// The variant of a field that is a list of files, or a file; null if the field is no union or has none of them. Any
    /// other variant would be sent as text, which no service could read as a file.
    /// </summary>
    private SchemaSite? FileAmong(SchemaSite site)
    {
        if (shapes.ReadThrough(site).Shape is not UnionShape union)
        {
            return null;
        }

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
                    $"{PlaceWords.First(site.Pointer)} can be a file or another value. Only files can be sent.",
                    site.Node.Location,
                    site.Pointer
                )
            );
        }

        return file;
    }

    private bool IsFile(SchemaSite site) =>
        shapes.ReadThrough(site).Shape is PrimitiveShape { Type: PrimitiveType.Binary };

    private bool IsListOfFiles(SchemaSite site) =>
        shapes.ReadThrough(site).Shape is ListShape { Item: { } item } && IsFile(item);
}
