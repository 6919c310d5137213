using System.Globalization;
using System.Text.Json;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The keywords <c>enum</c> and <c>const</c>.</summary>
internal sealed class EnumKeyword
{
    private readonly IReadOnlyList<ScalarNode> _values;
    private readonly bool _isConstant;

    private EnumKeyword(IReadOnlyList<ScalarNode> values, bool isConstant, bool hasNull, bool isOther)
    {
        _values = values;
        _isConstant = isConstant;
        HasNull = hasNull;
        IsOther = isOther;
    }

    /// <summary>Whether null is among the values.</summary>
    public bool HasNull { get; }

    /// <summary>Whether an array or an object is among the values.</summary>
    private bool IsOther { get; }

    /// <summary>The keyword's values, or null when the schema has neither keyword or only an empty one.</summary>
    public static EnumKeyword? Read(MappingNode schema, IReadOnlyList<string> types)
    {
        var isConstant = schema["const"] is not null;
        var all = schema["const"] is { } constant ? [constant] : schema.Sequence("enum")?.Items;
        if (all is not { Count: > 0 })
        {
            return null;
        }

        var values = all.OfType<ScalarNode>().Where(static value => value.Kind != ScalarKind.Null).ToArray();
        // Numbers in an unquoted YAML enum of strings are strings.
        if (types is ["string"])
        {
            values = values
                .Select(static value => new ScalarNode(value.Location, ScalarKind.String, value.Text))
                .ToArray();
        }

        var hasNull = all.Any(static value => value is ScalarNode { Kind: ScalarKind.Null });
        return new EnumKeyword(values, isConstant, hasNull, all.Any(static value => value is not ScalarNode));
    }

    /// <summary>The shape, or null when C# has no type for the values.</summary>
    public Shape? Shape(bool isNullable)
    {
        if (IsOther)
        {
            return null;
        }

        if (_values.Count == 0)
        {
            return new NullShape();
        }

        if (_values.All(static value => value.Kind == ScalarKind.String))
        {
            return _isConstant
                ? new PrimitiveShape(PrimitiveType.String, JsonSerializer.Serialize(_values[0].Text), isNullable)
                : new EnumShape(false, Texts(), isNullable);
        }

        if (_values.All(static value => value.Kind == ScalarKind.Boolean))
        {
            return new PrimitiveShape(PrimitiveType.Boolean, _isConstant ? _values[0].Text : null, isNullable);
        }

        if (_values.Any(static value => value.Kind != ScalarKind.Number))
        {
            return null;
        }

        if (
            _values.All(static value =>
                long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            )
        )
        {
            return _isConstant
                ? new PrimitiveShape(PrimitiveType.Int64, _values[0].Text, isNullable)
                : new EnumShape(true, Texts(), isNullable);
        }

        return new PrimitiveShape(PrimitiveType.Double, _isConstant ? _values[0].Text : null, isNullable);
    }

    private string[] Texts() => _values.Select(static value => value.Text).Distinct(StringComparer.Ordinal).ToArray();
}
