using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Which documents are read: OpenAPI 3.0, 3.1, and of 3.2 what 3.1 has.</summary>
internal static class OpenApiVersion
{
    /// <summary>The document's root.</summary>
    /// <exception cref="ContractException">It is not an OpenAPI document of such a version.</exception>
    public static MappingNode Require(Node root)
    {
        if (root is not MappingNode document)
        {
            throw Error(
                $"'{root.Location.File}' is not a mapping. Expected an OpenAPI document with 'openapi', 'info' and 'paths'.",
                root
            );
        }

        if (document["openapi"] is not ScalarNode version)
        {
            throw Error(
                document["swagger"] is null
                    ? $"'{root.Location.File}' has no 'openapi' version. Expected an OpenAPI 3.0, 3.1 or 3.2 document."
                    : $"'{root.Location.File}' is a Swagger 2.0 document. Convert it to OpenAPI 3.0 or 3.1 first.",
                root
            );
        }

        var isRead =
            version.Text.StartsWith("3.0", StringComparison.Ordinal)
            || version.Text.StartsWith("3.1", StringComparison.Ordinal)
            || version.Text.StartsWith("3.2", StringComparison.Ordinal);
        return isRead
            ? document
            : throw Error(
                $"'{root.Location.File}' has the OpenAPI version {version.Text}. Expected 3.0, 3.1 or 3.2.",
                version
            );
    }

    private static ContractException Error(string message, Node at) =>
        new(DiagnosticCodes.NotOpenApi, message, at.Location, JsonPointer.Root);
}
