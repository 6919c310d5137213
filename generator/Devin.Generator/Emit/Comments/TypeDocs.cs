using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Comments;

/// <summary>The comments of models, enums and parameter classes, and of their members.</summary>
internal static class TypeDocs
{
    /// <summary>The comment of a model.</summary>
    public static IReadOnlyList<string> Of(ModelDefinition model) =>
        MemberDocs.Of(model.Documentation, $"The `{model.Name}` object.", Remarks(model));

    /// <summary>The comment of a model's property.</summary>
    public static IReadOnlyList<string> Of(PropertyDefinition property) =>
        MemberDocs.Of(property.Documentation, $"The `{property.WireName}` property.", Remarks(property));

    /// <summary>The comment of an enum.</summary>
    public static IReadOnlyList<string> Of(EnumDefinition definition) =>
        MemberDocs.Of(
            definition.Documentation,
            $"The values of `{definition.Name}`.",
            $"Contract: `{definition.Origin.Pointer}`."
        );

    /// <summary>The comment of an enum's value.</summary>
    public static IReadOnlyList<string> Of(EnumValue value)
    {
        var text = $"The value `{value.Text}`.{(value.Drift is { } drift ? Sentence(drift) : "")}";
        return value.Description is null
            ? XmlDocs.Element("summary", text)
            : MemberDocs.Of(Documentation.None with { Text = value.Description }, text, text);
    }

    /// <summary>The comment of the class that holds an operation's optional parameters.</summary>
    public static IReadOnlyList<string> OfParameters(Operation operation) =>
        XmlDocs.Element("summary", $"Optional parameters of `{operation.CallName}`.");

    /// <summary>The comment of an optional parameter.</summary>
    public static IReadOnlyList<string> Of(Parameter parameter) =>
        MemberDocs.Of(
            parameter.Documentation,
            $"The `{parameter.WireName}` parameter.",
            $"Sent as `{parameter.WireName}`{(parameter.Option is null ? ", and not sent when null." : ".")}"
        );

    private static IEnumerable<string> Remarks(ModelDefinition model)
    {
        yield return $"Contract: `{model.Origin.Pointer}`.";
        if (model.IsDeprecated)
        {
            yield return Phrases.Deprecated;
        }

        if (model.IsClosed)
        {
            yield return "Unexpected properties are preserved.";
        }

        if (model.AdditionalType is { } additional)
        {
            yield return $"Additional properties have the type `{CSharpType.Of(additional)}`.";
        }
    }

    private static IEnumerable<string> Remarks(PropertyDefinition property)
    {
        if (property.Permission is { } permission)
        {
            yield return $"Sending it requires the permission `{permission}`.";
        }

        if (property.IsDeprecated)
        {
            yield return Phrases.Deprecated;
        }

        if (property.Constant is { } constant)
        {
            yield return $"Always `{constant}`.";
        }

        yield return $"JSON property: `{property.WireName}`.";
    }

    private static string Sentence(ValueDrift drift) =>
        $" Listed by {Names(drift.ListedBy)}; not listed by {Names(drift.NotListedBy)}.";

    private static string Names(IEnumerable<ContractCopy> copies) =>
        string.Join(
            ", ",
            copies.Select(static copy => $"`{copy.Id}`" + (copy.Published is null ? "" : $" ({copy.Published})"))
        );
}
