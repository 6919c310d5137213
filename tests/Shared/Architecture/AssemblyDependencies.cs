using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Devin.Tests.Shared.Architecture;

/// <summary>
/// Reads which types of an assembly use which others, from signatures, attributes and method bodies. Nested types, which
/// include lambdas, iterators and asynchronous methods, count as their outermost type. Constants leave no trace in a
/// compiled assembly and are not seen.
/// </summary>
internal static class AssemblyDependencies
{
    /// <summary>The dependencies between types of the assembly.</summary>
    public static IReadOnlyList<TypeDependency> Read(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. module.Types.SelectMany(type =>
                Uses(type)
                    .SelectMany(Parts)
                    .OfType<TypeDefinition>()
                    .Select(Outermost)
                    .Where(target => target != type)
                    .Distinct()
                    .Select(target => new TypeDependency(type.Namespace, type.Name, target.Namespace, target.Name))
            ),
        ];
    }

    private static IEnumerable<TypeReference?> Uses(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(static item => item.InterfaceType),
            .. Attributes(type),
            .. Constraints(type),
            .. type.Fields.SelectMany(static field => Attributes(field).Prepend(field.FieldType)),
            .. type.Properties.SelectMany(Attributes),
            .. type.Methods.SelectMany(Uses),
            .. type.NestedTypes.SelectMany(Uses),
        ];

    private static IEnumerable<TypeReference?> Uses(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.SelectMany(static parameter => Attributes(parameter).Prepend(parameter.ParameterType)),
            .. Attributes(method),
            .. Constraints(method),
            .. method.HasBody ? Uses(method.Body) : [],
        ];

    private static IEnumerable<TypeReference?> Uses(MethodBody body) =>
        [
            .. body.Variables.Select(static variable => variable.VariableType),
            .. body.ExceptionHandlers.Select(static handler => handler.CatchType),
            .. body.Instructions.SelectMany(static instruction => Uses(instruction.Operand)),
        ];

    private static IEnumerable<TypeReference?> Uses(object? operand) =>
        operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [.. method.GenericArguments, .. Uses(method.ElementMethod)],
            MethodReference method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method.Parameters.Select(static parameter => parameter.ParameterType),
            ],
            _ => [],
        };

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(static attribute =>
            attribute
                .ConstructorArguments.Select(static argument => argument.Value)
                .OfType<TypeReference>()
                .Prepend(attribute.AttributeType)
        );

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider provider) =>
        provider
            .GenericParameters.SelectMany(static parameter => parameter.Constraints)
            .Select(static constraint => constraint.ConstraintType);

    /// <summary>The type itself and its type arguments, or the type of its elements.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) =>
        type switch
        {
            null => [],
            GenericInstanceType generic =>
            [
                .. Parts(generic.ElementType),
                .. generic.GenericArguments.SelectMany(static argument => Parts(argument)),
            ],
            TypeSpecification specification => Parts(specification.ElementType),
            _ => [type],
        };

    private static TypeDefinition Outermost(TypeDefinition type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;
}
