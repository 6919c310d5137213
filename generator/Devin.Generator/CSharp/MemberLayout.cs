using Devin.Generator.Model;
using Devin.Generator.Naming;

namespace Devin.Generator.CSharp;

/// <summary>How a property of a model is laid out in C#: shared by the declaration and by the codec.</summary>
internal sealed class MemberLayout
{
    private MemberLayout(PropertyDefinition property, string fieldName)
    {
        Property = property;
        FieldName = "_" + fieldName;
        InfoName = "s_" + fieldName;
    }

    /// <summary>The property.</summary>
    public PropertyDefinition Property { get; }

    /// <summary>The instance field that stores it.</summary>
    public string FieldName { get; }

    /// <summary>The static field that holds its <c>JsonMember</c>.</summary>
    public string InfoName { get; }

    /// <summary>The type in C#: nullable where the value may be null or may be left out.</summary>
    public string Type => TypeOf(Property);

    /// <summary>The type argument of the storage. Values that the contract does not describe are parsed on demand.</summary>
    public string Storage => IsFreeForm ? $"FreeFormJson<{Value}>" : Value;

    /// <summary>The codec of the storage.</summary>
    public string Codec
    {
        get
        {
            var codec = CSharpType.Codec(Property.Type);
            return IsFreeForm ? $"FreeFormCodec<{Value}, {codec}>" : codec;
        }
    }

    private string Value => CSharpType.Bare(Property.Type);

    private bool IsFreeForm => Property.Type is FreeFormUse or AnyUse;

    /// <summary>
    /// Whether it has the C# keyword <c>required</c>. A constant has its value from the start, and what only the service sets
    /// has none in a request.
    /// </summary>
    public bool IsRequiredMember => Property is { IsRequired: true, IsReadOnly: false, Constant: null };

    /// <summary>Whether reading it gives a value always: it is required and never null.</summary>
    public bool HasValueAlways => HasValue(Property);

    /// <summary>The type of a property in C#.</summary>
    public static string TypeOf(PropertyDefinition property) =>
        HasValue(property) ? CSharpType.Bare(property.Type) : CSharpType.Optional(property.Type);

    private static bool HasValue(PropertyDefinition property) => property.IsRequired && !property.Type.IsNullable;

    /// <summary>The layouts of a model's properties, in their order.</summary>
    public static IReadOnlyList<MemberLayout> Of(ModelDefinition model)
    {
        var shared = model
            .Properties.GroupBy(static property => Words.Camel(property.Name), StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. model.Properties.Select(property =>
            {
                var camel = Words.Camel(property.Name);
                return new MemberLayout(property, shared.Contains(camel) ? property.Name : camel);
            }),
        ];
    }
}
