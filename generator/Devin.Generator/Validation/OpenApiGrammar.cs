using System.Collections.Frozen;

namespace Devin.Generator.Validation;

/// <summary>
/// The kinds of values of all keywords of OpenAPI 3.0 and 3.1. Where the versions differ, such as in
/// <c>exclusiveMinimum</c>, both spellings are read in both.
/// </summary>
internal static class OpenApiGrammar
{
    /// <summary>The object that a document is.</summary>
    public const string Document = "document";

    private const string Table = """
        document openapi:text|number info:info jsonSchemaDialect:text servers:[server] paths:{pathItem} webhooks:{pathItem}
        document components:components security:[object] tags:[tag] externalDocs:externalDocs
        info title:text summary:text description:text termsOfService:text contact:object license:object version:text|number
        server url:text description:text variables:{serverVariable}
        serverVariable enum:[text/number/boolean] default:text|number|boolean description:text
        tag name:text|number description:text externalDocs:externalDocs
        externalDocs url:text description:text
        components schemas:{schema/boolean} responses:{response} parameters:{parameter} examples:object
        components requestBodies:{requestBody} headers:{header} securitySchemes:{securityScheme} links:object
        components callbacks:{object} pathItems:{pathItem}
        securityScheme type:text description:text name:text in:text scheme:text bearerFormat:text flows:object
        securityScheme openIdConnectUrl:text $ref:text
        pathItem $ref:text summary:text description:text get:operation put:operation post:operation delete:operation
        pathItem options:operation head:operation patch:operation trace:operation servers:[server] parameters:[parameter]
        operation tags:[text/number] summary:text description:text externalDocs:externalDocs operationId:text
        operation parameters:[parameter] requestBody:requestBody responses:{response} callbacks:{object}
        operation deprecated:boolean security:[object] servers:[server]
        parameter $ref:text name:text in:text description:text required:boolean deprecated:boolean
        parameter allowEmptyValue:boolean style:text explode:boolean allowReserved:boolean schema:schema|boolean
        parameter content:{mediaType}
        header $ref:text description:text required:boolean deprecated:boolean style:text explode:boolean
        header schema:schema|boolean content:{mediaType}
        requestBody $ref:text description:text content:{mediaType} required:boolean
        response $ref:text description:text headers:{header} content:{mediaType} links:object
        mediaType schema:schema|boolean encoding:{encoding}
        encoding contentType:text headers:{header} style:text explode:boolean allowReserved:boolean
        discriminator propertyName:text mapping:{text}
        schema $ref:text $id:text $schema:text $anchor:text $dynamicRef:text $dynamicAnchor:text $comment:text
        schema $defs:{schema/boolean} definitions:{schema/boolean} title:text description:text type:text|null|[text/null]
        schema format:text nullable:boolean enum:[any] properties:{schema/boolean} patternProperties:{schema/boolean}
        schema additionalProperties:schema|boolean unevaluatedProperties:schema|boolean propertyNames:schema|boolean
        schema required:[text] dependentRequired:{[text]} dependentSchemas:{schema/boolean} minProperties:number
        schema maxProperties:number items:schema|boolean|[schema/boolean] prefixItems:[schema/boolean]
        schema additionalItems:schema|boolean unevaluatedItems:schema|boolean contains:schema|boolean
        schema minContains:number maxContains:number minItems:number maxItems:number uniqueItems:boolean
        schema minLength:number maxLength:number pattern:text minimum:number maximum:number
        schema exclusiveMinimum:number|boolean exclusiveMaximum:number|boolean multipleOf:number
        schema allOf:[schema/boolean] anyOf:[schema/boolean] oneOf:[schema/boolean] not:schema|boolean
        schema if:schema|boolean then:schema|boolean else:schema|boolean contentEncoding:text contentMediaType:text
        schema contentSchema:schema|boolean deprecated:boolean readOnly:boolean writeOnly:boolean
        schema discriminator:discriminator externalDocs:externalDocs xml:object
        """;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, GrammarRule>> Objects = Table
        .Split('\n')
        .Select(static line => line.Split(' '))
        .SelectMany(static words => words.Skip(1).Select(word => (Object: words[0], Rule: word.Split(':'))))
        .GroupBy(static entry => entry.Object, StringComparer.Ordinal)
        .ToFrozenDictionary(
            static entries => entries.Key,
            static entries =>
                entries.ToFrozenDictionary(
                    static entry => entry.Rule[0],
                    static entry => GrammarRule.Parse(entry.Rule[1]),
                    StringComparer.Ordinal
                ),
            StringComparer.Ordinal
        );

    /// <summary>The rules of an object's keywords.</summary>
    public static IReadOnlyDictionary<string, GrammarRule> Of(string name) => Objects[name];
}
