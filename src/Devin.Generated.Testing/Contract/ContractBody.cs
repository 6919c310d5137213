using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>The request body of an operation, with its media types.</summary>
internal sealed class ContractBody
{
    private const string Location = "body";
    private const string JsonMediaType = "application/json";

    private static readonly JsonSerializerOptions s_printing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly bool _isRequired;
    private readonly List<BodyContent> _contents = [];

    /// <summary>Reads a body of an emitted table.</summary>
    public ContractBody(JsonElement body, SchemaTable schemas)
    {
        _isRequired = body.TryGetProperty("required", out _);
        foreach (var content in body.GetProperty("content").EnumerateObject())
        {
            _contents.Add(new BodyContent(content.Name, schemas.Read(content.Value)));
        }
    }

    /// <summary>Adds the findings of the body of a request.</summary>
    public void Validate(RecordedRequest request, List<ContractFinding> findings)
    {
        if (request.Content.Length == 0)
        {
            if (_isRequired)
            {
                findings.Add(new ContractFinding(Location, "missing", "missing"));
            }

            return;
        }

        if (
            !MediaTypeHeaderValue.TryParse(request.Headers.GetValueOrDefault("Content-Type"), out var type)
            || Find(type.MediaType!) is not { } schema
        )
        {
            var expected = string.Join(" or ", _contents.Select(static content => content.MediaType));
            findings.Add(new ContractFinding(Location, $"the content type is not {expected}", "media_type"));
            return;
        }

        findings.AddRange(Validate(request.Content, type, schema));
    }

    /// <summary>The body of a request on one line, without secrets.</summary>
    public string Print(RecordedRequest request)
    {
        var schema = _contents.FirstOrDefault(static content => content.MediaType == JsonMediaType)?.Schema;
        if (schema is null || !JsonText.TryParse(request.Content, out var document))
        {
            return $"({request.Content.Length} bytes)";
        }

        using (document)
        {
            var body = JsonNode.Parse(request.Content.Span);
            return SecretMask.Apply(schema, body)?.ToJsonString(s_printing) ?? "null";
        }
    }

    private static IReadOnlyList<ContractFinding> Validate(
        ReadOnlyMemory<byte> content,
        MediaTypeHeaderValue type,
        ContractSchema schema
    ) =>
        type.MediaType!.ToLowerInvariant() switch
        {
            "application/json" => schema.Validate(content, Location),
            var json when json.EndsWith("+json", StringComparison.Ordinal) => schema.Validate(content, Location),
            "application/x-www-form-urlencoded" => FormBody.Validate(
                FormBody.UrlEncoded(content.Span),
                schema,
                Location
            ),
            "multipart/form-data" => Multipart.TryRead(content, type, out var fields)
                ? FormBody.Validate(fields, schema, Location)
                :
                [
                    new ContractFinding(
                        Location,
                        "not a multipart body with the boundary of its header",
                        "multipart_invalid"
                    ),
                ],
            // Text and binary content has no structure to check.
            _ => [],
        };

    private ContractSchema? Find(string mediaType)
    {
        foreach (var content in _contents)
        {
            var essence = content.MediaType.Split(';')[0].Trim();
            if (
                essence.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
                || essence == "*/*"
                || (
                    essence.EndsWith("/*", StringComparison.Ordinal)
                    && mediaType.StartsWith(essence[..^1], StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                return content.Schema;
            }
        }

        return null;
    }
}
