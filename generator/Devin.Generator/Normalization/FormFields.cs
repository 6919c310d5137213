using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>The fields of a form, from the properties of its schema.</summary>
internal sealed class FormFields(ShapeReader shapes, ICollection<Diagnostic> notes)
{
    private readonly FileFields _files = new(shapes, notes);

    /// <summary>The fields.</summary>
    /// <param name="form">The schema of the form.</param>
    /// <param name="body">The form. Only multipart can have files and content types of fields.</param>
    /// <param name="encodings">The encodings of the fields; null if the contract has none.</param>
    public IReadOnlyList<RawParameter> Of(ObjectShape form, Body body, MappingNode? encodings) =>
        [
            .. form.Properties.Select(property =>
            {
                var contentType =
                    body.Format == BodyFormat.Multipart
                        ? PartContentType.Read(encodings?.Mapping(property.Key), property.Value, notes)
                        : null;
                var file = body.Format == BodyFormat.Multipart ? _files.Of(property.Value, contentType) : null;
                return new RawParameter
                {
                    WireName = property.Key,
                    GivenName = property.Value.Keywords.Text(Extensions.Name),
                    Place = ParameterPlace.Form,
                    Schema = file ?? property.Value,
                    IsRequired = body.IsRequired && form.Required.Contains(property.Key),
                    IsDeprecated = property.Value.Keywords.IsTrue("deprecated"),
                    Style = "form",
                    IsExploded = true,
                    ContentType = contentType,
                    Description = property.Value.Keywords.Text("description"),
                    Origin = property.Value.Origin,
                };
            }),
        ];
}
