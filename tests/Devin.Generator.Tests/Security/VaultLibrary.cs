using System.Reflection;
using Devin.Generator.Library;
using Devin.Generator.Tests.Generate;

namespace Devin.Generator.Tests.Security;

/// <summary>A library for a contract with every kind of security scheme, compiled once, and called by reflection.</summary>
internal static class VaultLibrary
{
    public const string Contract = """
        openapi: 3.1.0
        info: { title: Vault, version: '1' }
        servers: [{ url: https://vault.example.com/api }]
        security: [{ user: [] }]
        paths:
          /user: { get: { tags: [calls], operationId: user, responses: { '204': { description: x } } } }
          /app: { get: { tags: [calls], operationId: app, security: [{ app: [read] }], responses: { '204': { description: x } } } }
          /basic: { get: { tags: [calls], operationId: basic, security: [{ basic: [] }], responses: { '204': { description: x } } } }
          /bot: { get: { tags: [calls], operationId: bot, security: [{ bot: [] }], responses: { '204': { description: x } } } }
          /header: { get: { tags: [calls], operationId: header, security: [{ header_key: [] }], responses: { '204': { description: x } } } }
          /query: { get: { tags: [calls], operationId: query, parameters: [{ name: q, in: query, schema: { type: string } }], security: [{ query-key: [] }], responses: { '204': { description: x } } } }
          /cookie: { get: { tags: [calls], operationId: cookie, parameters: [{ name: theme, in: cookie, schema: { type: string } }], security: [{ cookieKey: [] }], responses: { '204': { description: x } } } }
          /all: { get: { tags: [calls], operationId: all, security: [{ header_key: [], query-key: [], cookieKey: [], basic: [] }], responses: { '204': { description: x } } } }
          /either: { get: { tags: [calls], operationId: either, security: [{ header_key: [] }, { query-key: [], basic: [] }], responses: { '204': { description: x } } } }
          /optional: { get: { tags: [calls], operationId: optional, security: [{}, { header_key: [] }], responses: { '204': { description: x } } } }
          /both: { post: { tags: [calls], operationId: both, security: [{ header_key: [] }], requestBody: { content: { application/json: { schema: { type: string } }, application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '204': { description: x } } } }
          /none: { get: { tags: [calls], operationId: none, security: [], responses: { '204': { description: x } } } }
          /empty: { get: { tags: [calls], operationId: empty, security: [{}], responses: { '204': { description: x } } } }
          /unsupported: { get: { tags: [calls], operationId: unsupported, security: [{ certificate: [] }, { certificate: [], header_key: [] }], responses: { '204': { description: x } } } }
          /hostile: { get: { tags: [calls], operationId: hostile, security: [{ "*/ </summary>\u2028 {{ x }} \"": [], "": [] }], responses: { '204': { description: x } } } }
        components:
          securitySchemes:
            user: { type: http, scheme: bearer, description: The token of a user }
            app: { type: oauth2, description: The token of an app., flows: { clientCredentials: { tokenUrl: 'https://vault.example.com/token', scopes: { read: Reads } } } }
            basic: { type: http, scheme: Basic, description: '</summary> & "name"' }
            bot: { type: http, scheme: Bot }
            header_key: { type: apiKey, in: header, name: X-Key }
            query-key: { type: apiKey, in: query, name: api key }
            cookieKey: { type: apiKey, in: cookie, name: sid }
            certificate: { type: mutualTLS }
            "*/ </summary>\u2028 {{ x }} \"": { type: apiKey, in: query, name: "\"); */ </c>\n{{ x }}", description: "*/ </summary> ]]> \u2028 {{ x }}" }
            "": { type: apiKey, in: cookie, name: "\\u000a\"" }

        """;

    private static readonly Lazy<Task<Assembly>> Compiled = new(() => CompileAsync(Contract));

    /// <summary>The library for the contract above.</summary>
    public static Task<Assembly> Assembly => Compiled.Value;

    /// <summary>The library for a contract: both clients and the test double.</summary>
    public static async Task<Assembly> CompileAsync(string contract) =>
        (
            await LibraryInMemory.CreateAsync(
                contract,
                new LibraryOptions("Vault.Generated", "VaultClient"),
                isComplete: true
            )
        ).Assembly;
}
