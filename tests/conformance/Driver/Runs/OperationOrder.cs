using Devin.Generator.Model;

namespace Devin.Conformance.Runs;

/// <summary>The order of the operations of a round, in which most of them find what they need.</summary>
internal static class OperationOrder
{
    private static readonly string[] s_stages = ["POST", "GET", "PUT", "PATCH", "DELETE"];

    /// <summary>Objects are created before they are read and changed, and end last.</summary>
    public static int Stage(Operation operation) =>
        Array.IndexOf(s_stages, Ends(operation) ? "DELETE" : operation.HttpMethod);

    /// <summary>Objects are created before those inside them, and end after them.</summary>
    public static int InStage(Operation operation) =>
        Ends(operation) ? -operation.PathTemplate.Length : operation.PathTemplate.Length;

    private static bool Ends(Operation operation) =>
        operation.HttpMethod == "DELETE" || operation.PathTemplate.EndsWith("/archive", StringComparison.Ordinal);
}
