using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Which documents are read: OpenAPI 3.0 and 3.1.</summary>
internal static class OpenApiVersion
{
    /// <summary>The document's root.</summary>
    /// <exception cref="ContractException">It is not an OpenAPI document of such a version.</exception>
    public static MappingNode Require(Node root)
    {
        if (root is not MappingNode document)
        {
            throw Error(
                "The document is not a mapping. Expected an OpenAPI document with 'openapi', 'info' and 'paths'.",
                root
            );
        }

        if (document["openapi"] is not ScalarNode version)
        {
            throw Error(
                document["swagger"] is null
                    ? "The document has no 'openapi' version. Expected an OpenAPI 3.0 or 3.1 document."
                    : "This is a Swagger 2.0 document. Convert it to OpenAPI 3.0 or 3.1 first.",
                root
            );
        }

        var isRead =
            version.Text.StartsWith("3.0", StringComparison.Ordinal)
            || version.Text.StartsWith("3.1", StringComparison.Ordinal);
        return isRead
            ? document
            : throw Error($"OpenAPI {version.Text} is not supported. Expected 3.0 or 3.1.", version);
    }

    private static ContractException Error(string message, Node at) =>
        new(DiagnosticCodes.NotOpenApi, message, at.Location, JsonPointer.Root);
}
