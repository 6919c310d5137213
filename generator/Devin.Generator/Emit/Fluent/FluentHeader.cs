using Devin.Generator.Library;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>The beginning of the files of the fluent client.</summary>
internal static class FluentHeader
{
    /// <summary>
    /// The header of a file with types of a namespace. It does not import the namespace of the models, because paths
    /// share names with them.
    /// </summary>
    /// <param name="options">The names of the library.</param>
    /// <param name="space">The namespace of the file's types.</param>
    /// <param name="runtime">The library's own namespaces that the file uses, without the root.</param>
    public static string Of(LibraryOptions options, string space, IEnumerable<string> runtime) =>
        FileHeader.Of(
            space,
            [
                "System",
                "System.Collections.Generic",
                "System.Text.Json",
                "System.Text.Json.Nodes",
                "System.Threading",
                "System.Threading.Tasks",
                "Microsoft.Kiota.Abstractions",
                "Microsoft.Kiota.Abstractions.Serialization",
                .. runtime.Select(name => $"{options.Namespace}.{name}"),
            ]
        );
}
