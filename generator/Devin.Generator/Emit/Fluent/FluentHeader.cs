using Devin.Generator.Library;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>What the files of the fluent client begin with.</summary>
internal static class FluentHeader
{
    /// <summary>The header of a file with types of a namespace. Models are not in sight: paths share names with them.</summary>
    public static string Of(LibraryOptions options, string space) =>
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
                $"{options.Namespace}.Fluent",
                $"{options.Namespace}.Json",
                $"{options.Namespace}.Transport",
            ]
        );
}
