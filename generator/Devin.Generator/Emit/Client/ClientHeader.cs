using Devin.Generator.Library;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>The beginning of the files of the flat client and of the models.</summary>
internal static class ClientHeader
{
    /// <summary>The header of a file with types of a namespace.</summary>
    public static string Of(LibraryOptions options, string space) =>
        FileHeader.Of(
            space,
            [
                "System",
                "System.Collections.Generic",
                "System.Linq",
                "System.Net.Http",
                "System.Text.Json",
                "System.Text.Json.Nodes",
                "System.Threading",
                "System.Threading.Tasks",
                $"{options.Namespace}.Constraints",
                $"{options.Namespace}.Core",
                $"{options.Namespace}.Json",
                $"{options.Namespace}.Json.Converters",
                $"{options.Namespace}.Json.Metadata",
                $"{options.Namespace}.Json.Values",
                .. options.HasModels ? [$"{options.Namespace}.Models"] : Array.Empty<string>(),
                $"{options.Namespace}.Transport",
            ]
        );
}
