using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>One side of a comparison: the document, and its model in C#'s terms. It is immutable.</summary>
/// <param name="Document">The document with its overlay applied.</param>
/// <param name="Model">The document in C#'s terms.</param>
internal sealed record ComparedContract(MappingNode Document, ContractModel Model)
{
    private static readonly LibraryNames Library = LibraryNames.Of("DevinClient");

    /// <summary>Reads a document for comparing. Shared names are no error here: drafts are compared too.</summary>
    /// <exception cref="ContractException">The document is not OpenAPI, or a reference cannot be resolved.</exception>
    public static ComparedContract Of(Node root) =>
        new(OpenApiVersion.Require(root), ContractNormalizer.Normalize(root, Library, isStrict: false).Model);
}
