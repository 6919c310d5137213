using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Client.Class.liquid</c> prints of an operation.</summary>
internal static class MethodFacts
{
    /// <summary>The facts.</summary>
    public static JsonObject Of(
        OperationLayout layout,
        IReadOnlyList<(string Field, string Permission)> fieldPermissions,
        IReadOnlyList<IReadOnlyList<string>>? security
    )
    {
        var operation = layout.Operation;
        return Facts.Of(
            new JsonObject
            {
                ["name"] = operation.Name,
                ["info"] = layout.InfoName,
                ["httpMethod"] = layout.HttpMethod,
                ["path"] = CSharpLiteral.Of(operation.PathTemplate),
                ["permission"] = operation.Permission is { } permission ? CSharpLiteral.Of(permission) : null,
                ["hasSecurity"] = security is not null,
                ["security"] = Facts.List((security ?? []).Select(Alternative)),
                ["statuses"] = Facts.List(layout.Statuses),
                ["fieldPermissions"] = Facts.List(fieldPermissions.Select(FieldPermission)),
                ["docs"] = Facts.List(OperationDocs.Of(operation)),
                ["obsolete"] = operation.IsDeprecated
                    ? CSharpLiteral.Of(Phrases.Obsolete(operation.Replacement?.CallName))
                    : null,
                ["returns"] = layout.ReturnType,
                ["parameters"] = Facts.List(layout.Parameters.Select(Parameter)),
                ["notNull"] = Facts.List(NotNull(operation)),
                ["sent"] = Facts.List(
                    operation.Parameters.Select(parameter => ParameterFacts.Of(operation, parameter))
                ),
                ["checks"] = Facts.List(
                    operation.Parameters.Where(ParameterCheck.IsNeeded).Select(parameter => Check(layout, parameter))
                ),
                ["period"] = operation.LongestPeriod is { } period ? Period(period) : null,
                ["body"] = operation.Body is { Type: { } type } body ? BodyFacts.Of(layout, body, type) : null,
                ["result"] = ResultFacts(operation.Result),
                ["paging"] = operation.Paging is { } paging ? PagingFacts.Of(operation, paging) : null,
            }
        );
    }

    private static JsonObject Alternative(IReadOnlyList<string> schemes) =>
        new() { ["schemes"] = string.Join(", ", schemes) };

    private static JsonObject FieldPermission((string Field, string Permission) entry) =>
        new() { ["field"] = CSharpLiteral.Of(entry.Field), ["permission"] = CSharpLiteral.Of(entry.Permission) };

    private static JsonObject Check(OperationLayout layout, Parameter parameter) =>
        Facts.Of(
            new JsonObject
            {
                // Without the underscore, get_user with name and get with user_name would have one field.
                ["field"] = $"{layout.InfoName}_{parameter.Name}",
                ["rules"] = RulesLiteral.Of(parameter.Constraints!),
                ["wireName"] = CSharpLiteral.Of(parameter.WireName),
                ["argument"] = parameter.IsRequired ? OperationLayout.Argument(parameter) : null,
                ["property"] = (parameter.IsDeprecated ? "Deprecated" : "") + parameter.Name,
                ["csharpType"] = ParameterCheck.ValueType(parameter.Type),
                ["codec"] = ParameterCheck.ValueCodec(parameter.Type),
            }
        );

    private static JsonObject Period(LongestPeriod period) =>
        new()
        {
            ["from"] = CSharpLiteral.Of(period.From.WireName),
            ["fromValue"] = Value(period.From),
            ["to"] = CSharpLiteral.Of(period.To.WireName),
            ["toValue"] = Value(period.To),
            ["days"] = period.Days,
            ["needsFrom"] = period.NeedsFrom ? "true" : "false",
        };

    private static string Value(Parameter parameter) =>
        parameter.IsRequired ? OperationLayout.Argument(parameter)
        : parameter.IsDeprecated ? "parameters?.Deprecated" + parameter.Name
        : "parameters?." + parameter.Name;

    private static JsonObject Parameter(MethodParameter parameter) =>
        new()
        {
            ["csharpType"] = parameter.Type,
            ["name"] = parameter.Name,
            ["default"] = parameter.Default,
        };

    /// <summary>The arguments that must not be null. Those of the path are checked when the path is built.</summary>
    private static IEnumerable<string> NotNull(Operation operation)
    {
        var arguments = operation
            .Arguments.Where(static parameter =>
                parameter.Place != ParameterPlace.Path
                && !parameter.Type.IsNullable
                && !CSharpType.IsStruct(parameter.Type)
            )
            .Select(OperationLayout.Argument);
        return operation.Body is { IsRequired: true, Type: { IsNullable: false } type } && !CSharpType.IsStruct(type)
            ? arguments.Append("request")
            : arguments;
    }

    private static JsonObject ResultFacts(Result result) =>
        result switch
        {
            { Format: null } => new JsonObject { ["format"] = "none" },
            { Format: BodyFormat.Text } => new JsonObject { ["format"] = "text" },
            { Format: BodyFormat.Json, Type: { IsNullable: true } type } => new JsonObject
            {
                ["format"] = "optional",
                ["csharpType"] = CSharpType.Of(type),
                ["codec"] = CSharpType.ItemCodec(type),
            },
            { Format: BodyFormat.Json, Type: { } type } => new JsonObject
            {
                ["format"] = "json",
                ["csharpType"] = CSharpType.Bare(type),
                ["codec"] = (type is ListUse ? "Root" : "") + CSharpType.Codec(type),
            },
            _ => new JsonObject { ["format"] = "stream" },
        };
}
