using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Devin.Generator.SourceText;

namespace Devin.Generator.PublicApi;

/// <summary>Spells the members of a type as declarations without bodies.</summary>
/// <param name="types">How types are spelled.</param>
internal sealed class MemberText(TypeText types)
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static;

    /// <summary>The members that users of the type see, each with a key that sorts it.</summary>
    public IEnumerable<ListedMember> Of(Type type) =>
        type.GetMembers(Declared)
            .Where(static member => !member.Name.Contains('<', StringComparison.Ordinal))
            .Select(member => Of(type, member))
            .OfType<ListedMember>();

    private ListedMember? Of(Type type, MemberInfo member) =>
        member switch
        {
            ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => Constructor(
                type,
                constructor
            ),
            MethodInfo method when IsVisible(method) && IsOwn(method) => Method(method),
            PropertyInfo property when Accessors(property).Any(IsVisible) => Property(property),
            FieldInfo { IsSpecialName: false } field
                when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => Field(type, field),
            EventInfo @event when IsVisible(@event.AddMethod!) => new ListedMember(
                @event.Name,
                $"{Modifiers(@event.AddMethod!)}event {types.Of(@event)} {@event.Name};"
            ),
            _ => null,
        };

    private ListedMember Constructor(Type type, ConstructorInfo constructor)
    {
        var name = TypeText.Declared(type).Split('.')[^1].Split('<')[0];
        return new ListedMember("", $"{Obsolete(constructor)}{Access(constructor)}{name}({Parameters(constructor)});");
    }

    private ListedMember Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>"
            : "";
        var constraints = TypeConstraints.Of(method.GetGenericArguments(), types);
        var signature = method.Name switch
        {
            "op_Implicit" => $"implicit operator {types.Of(method.ReturnParameter)}",
            "op_Explicit" => $"explicit operator {types.Of(method.ReturnParameter)}",
            "op_Equality" => $"{types.Of(method.ReturnParameter)} operator ==",
            "op_Inequality" => $"{types.Of(method.ReturnParameter)} operator !=",
            _ => $"{types.Of(method.ReturnParameter)} {method.Name}{generic}",
        };
        return new ListedMember(
            method.Name,
            $"{Obsolete(method)}{Modifiers(method)}{signature}({Parameters(method)}){constraints};"
        );
    }

    private ListedMember Property(PropertyInfo property)
    {
        var main = Accessors(property).First(IsVisible);
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        var set =
            property.SetMethod is not { } setter || !IsVisible(setter) ? ""
            : IsInit(setter) ? "init; "
            : "set; ";
        return new ListedMember(
            property.Name,
            $"{Obsolete(property)}{Modifiers(main)}{required}{types.Of(property)} {name} {{ {get}{set}}}"
        );
    }

    private ListedMember Field(Type type, FieldInfo field)
    {
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        if (type.IsEnum)
        {
            return new ListedMember(field.Name, $"{field.Name}{value},");
        }

        var kind = field.IsLiteral
            ? "const "
            : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        return new ListedMember(field.Name, $"{Obsolete(field)}public {kind}{types.Of(field)} {field.Name}{value};");
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var passing =
            parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : parameter.Position == 0 && parameter.Member.IsDefined(typeof(ExtensionAttribute)) ? "this "
            : "";
        var otherwise = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return $"{passing}{types.Of(parameter)} {parameter.Name}{otherwise}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is { } value ? Literal(value)
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default"
        : "null";

    private static string Literal(object? value) =>
        value switch
        {
            null => "null",
            string text => CSharpLiteral.Of(text),
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "default",
        };

    private static string Modifiers(MethodBase method)
    {
        var isOwnSlot = method.Attributes.HasFlag(MethodAttributes.NewSlot);
        var kind =
            method.DeclaringType!.IsInterface
                ? (method is { IsStatic: true, IsAbstract: true } ? "static abstract " : "")
            : method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && !isOwnSlot ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : "";
        return Access(method) + kind;
    }

    private static string Access(MethodBase method) =>
        method.DeclaringType!.IsInterface ? ""
        : method.IsPublic ? "public "
        : "protected ";

    /// <summary>
    /// The compiler marks constructors of types with required members for old compilers; it is not part of the listing.
    /// </summary>
    private static string Obsolete(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerFeatureRequiredAttribute)) && member.IsDefined(typeof(ObsoleteAttribute))
            ? "[Obsolete] "
            : "";

    /// <summary>Protected members of a sealed type are not visible.</summary>
    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    /// <summary>Whether it is a method that people wrote, not half of a property or an event.</summary>
    private static bool IsOwn(MethodInfo method) =>
        !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) => property.GetAccessors(nonPublic: true);
}
