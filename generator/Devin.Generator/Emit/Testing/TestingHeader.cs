using Devin.Generator.Library;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Testing;

/// <summary>The beginning of the files of the test double.</summary>
internal static class TestingHeader
{
    /// <summary>The header of a file with types of the root namespace of the test double.</summary>
    public static string Of(LibraryOptions options) =>
        FileHeader.Of(
            $"{options.Namespace}.Testing",
            [
                "System",
                "System.Collections.Generic",
                "System.Text.Json.Nodes",
                $"{options.Namespace}.Json",
                $"{options.Namespace}.Testing.Contract",
                $"{options.Namespace}.Testing.Core",
            ]
        );
}
