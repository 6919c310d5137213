using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.Tests.Generate;

/// <summary>The fields of multipart forms that are files, in every spelling.</summary>
public sealed class FileFieldTests
{
    private static readonly PrimitiveUse File = new(PrimitiveType.Binary, false);

    [TestCase("{ type: string, format: binary }")]
    [TestCase("{ type: [string, 'null'], format: binary }")]
    [TestCase("{ type: string, contentEncoding: binary }")]
    [TestCase("{ type: string, contentMediaType: application/octet-stream }")]
    [TestCase("{ contentMediaType: image/png }")]
    [TestCase("{ type: string }", "image/png, image/jpeg")]
    [TestCase("{ type: string }", "image/*")]
    [TestCase("{}", "application/octet-stream")]
    public void A_field_of_bytes_is_a_file(string schema, string contentType = "")
    {
        var (field, notes) = Field(schema, contentType);
        Assert.That(field.Type with { IsNullable = false }, Is.EqualTo(File));
        Assert.That(notes, Is.Empty);
    }

    [TestCase("{ type: array, items: { type: string, contentMediaType: application/octet-stream } }")]
    [TestCase("{ type: array, items: { contentMediaType: image/png } }")]
    [TestCase("{ type: array, items: { type: string } }", "image/png")]
    public void A_list_of_bytes_is_a_list_of_files(string schema, string contentType = "")
    {
        var (field, notes) = Field(schema, contentType);
        Assert.That(field.Type, Is.EqualTo(new ListUse(File, false)));
        Assert.That(notes, Is.Empty);
    }

    [TestCase("{ type: string }", "text/csv")]
    [TestCase("{ type: string }", "application/json")]
    [TestCase("{ type: string, contentMediaType: image/png, contentEncoding: base64 }")]
    [TestCase("{ type: integer }", "application/octet-stream")]
    [TestCase("{ type: string, enum: [a] }", "application/octet-stream")]
    [TestCase("{ type: object, properties: { a: { type: string } } }", "application/xml")]
    public void Anything_else_is_none(string schema, string contentType = "")
    {
        var (field, notes) = Field(schema, contentType);
        Assert.That(field.Type with { IsNullable = false }, Is.Not.EqualTo(File));
        Assert.That(notes, Is.Empty);
    }

    [Test]
    public void A_content_type_that_is_no_media_type_is_reported()
    {
        var (field, notes) = Field("{ type: string }", "pictures");
        Assert.That(field.ContentType, Is.Null);
        Assert.That(
            notes.Single(),
            Does.Contain("Property 'file' of the request body of POST /a has the content type 'pictures'")
        );
    }

    private static (Parameter Field, IReadOnlyList<string> Notes) Field(string schema, string contentType)
    {
        var encoding = contentType.Length == 0 ? "" : $", encoding: {{ file: {{ contentType: '{contentType}' }} }}";
        var contract = NormalizedContract.Of(
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { post: { operationId: a, requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: {{schema}} } }{{encoding}} } } }, responses: { '204': { description: x } } } } }

            """
        );
        return (
            contract.Model.Operations.Single().Parameters.Single(),
            [.. contract.Notes.Select(static note => note.ToString()!)]
        );
    }
}
