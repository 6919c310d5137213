using System.Reflection;

namespace Devin.Generator.PublicApi;

/// <summary>Spells the constraints of a type parameter.</summary>
internal static class TypeConstraints
{
    /// <summary>The clauses, each with a leading space.</summary>
    public static string Of(IEnumerable<Type> parameters, TypeText types) =>
        string.Concat(
            from parameter in parameters
            where parameter.IsGenericParameter
            let constraints = string.Join(", ", Each(parameter, types))
            where constraints.Length > 0
            select $" where {parameter.Name} : {constraints}"
        );

    private static IEnumerable<string> Each(Type parameter, TypeText types)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct)
        {
            yield return "struct";
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }

        foreach (
            var constraint in parameter.GetGenericParameterConstraints().Where(static type => type != typeof(ValueType))
        )
        {
            yield return types.Of(constraint);
        }

        if (!isStruct && flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }
}
