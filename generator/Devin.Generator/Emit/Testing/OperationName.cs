using Devin.Generator.Model;

namespace Devin.Generator.Emit.Testing;

/// <summary>The names of operations in the test double: those of the client's groups and methods.</summary>
internal static class OperationName
{
    /// <summary>The whole name, such as <c>Sessions.CreateSession</c>.</summary>
    public static string Of(Operation operation) => $"{string.Join('.', operation.Groups)}.{operation.Name}";
}
