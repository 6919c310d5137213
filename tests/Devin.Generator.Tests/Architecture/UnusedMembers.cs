using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Devin.Generator.Tests.Architecture;

/// <summary>
/// The methods and properties of a program that its own code never calls. Members that a compiler writes, overrides and
/// implementations of interfaces are called by others and count as used. A call counts for all overloads with as many
/// parameters, unless it comes from a member of that name itself, or from the text of a record.
/// </summary>
internal static class UnusedMembers
{
    /// <summary>The unused members, each with its type.</summary>
    public static IEnumerable<string> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var types = module.GetAllTypes().ToArray();
        var called = types
            .SelectMany(static type => type.Methods)
            .Where(static method => method.HasBody && method.Name != "PrintMembers")
            .SelectMany(static method => Calls(method).Where(call => call != Key(method)))
            .ToHashSet(StringComparer.Ordinal);
        return types
            .Where(static type => !IsWritten(type))
            .SelectMany(static type => type.Methods)
            .Where(method => !IsWritten(Declared(method)) && !IsCalledByOthers(method) && !called.Contains(Key(method)))
            .Select(static method => $"{method.DeclaringType.FullName}.{method.Name}")
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private static IEnumerable<string> Calls(MethodDefinition method) =>
        method
            .Body.Instructions.Select(static instruction => instruction.Operand)
            .OfType<MethodReference>()
            .Select(Key);

    private static string Key(MethodReference method) =>
        $"{method.DeclaringType.GetElementType().FullName}.{method.Name}`{method.Parameters.Count}";

    /// <summary>
    /// Whether the compiler wrote it: parts of records, lambdas, iterators, expressions of a regular expression.
    /// </summary>
    private static bool IsWritten(IMemberDefinition member) =>
        member.CustomAttributes.Any(static attribute =>
            attribute.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute"
        ) || member.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>The property of an accessor, which the compiler writes for a property that a person declared.</summary>
    private static IMemberDefinition Declared(MethodDefinition method) =>
        method.IsGetter ? method.DeclaringType.Properties.Single(property => property.GetMethod == method) : method;

    private static bool IsCalledByOthers(MethodDefinition method) =>
        method.IsVirtual
        || method.IsConstructor
        || method.HasOverrides
        || method.IsSetter
        || method.Name.StartsWith("op_", StringComparison.Ordinal)
        || method == method.Module.EntryPoint;
}
