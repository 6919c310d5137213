using System.Reflection;

namespace Devin.Generator.PublicApi;

/// <summary>
/// The flags that the compiler writes for the reference types and type parameters of one declaration, in the order in which
/// the type is written. Unlike <see cref="NullabilityInfoContext"/>, they distinguish <c>T</c> from <c>T?</c>.
/// </summary>
internal sealed class NullableFlags
{
    private const byte Annotated = 2;

    private readonly byte[] _flags;
    private int _next;

    private NullableFlags(byte[] flags) => _flags = flags;

    /// <summary>The flags of a member.</summary>
    public static NullableFlags Of(MemberInfo member) =>
        new(Own(member.GetCustomAttributesData()) ?? [Context(member)]);

    /// <summary>The flags of a parameter or of what a method returns.</summary>
    public static NullableFlags Of(ParameterInfo parameter) =>
        new(Own(parameter.GetCustomAttributesData()) ?? [Context(parameter.Member)]);

    /// <summary>No flags: nothing is annotated.</summary>
    public static NullableFlags None() => new([0]);

    /// <summary>Reads the next flag, and returns whether it is the one of an annotated type.</summary>
    public bool ReadIsAnnotated()
    {
        // One flag for all means that they are equal.
        var flag = _flags.Length == 1 ? _flags[0] : _flags.ElementAtOrDefault(_next++);
        return flag == Annotated;
    }

    private static byte[]? Own(IList<CustomAttributeData> attributes) =>
        Find(attributes, "System.Runtime.CompilerServices.NullableAttribute") switch
        {
            byte flag => [flag],
            IReadOnlyCollection<CustomAttributeTypedArgument> list =>
            [
                .. list.Select(static item => (byte)item.Value!),
            ],
            _ => null,
        };

    /// <summary>The flag for declarations without flags: of the member, or of the types around it.</summary>
    private static byte Context(MemberInfo? member)
    {
        for (var at = member; at is not null; at = at.DeclaringType)
        {
            const string Attribute = "System.Runtime.CompilerServices.NullableContextAttribute";
            if (Find(at.GetCustomAttributesData(), Attribute) is byte flag)
            {
                return flag;
            }
        }

        return 0;
    }

    private static object? Find(IList<CustomAttributeData> attributes, string name) =>
        attributes
            .FirstOrDefault(attribute => attribute.AttributeType.FullName == name)
            ?.ConstructorArguments.FirstOrDefault()
            .Value;
}
