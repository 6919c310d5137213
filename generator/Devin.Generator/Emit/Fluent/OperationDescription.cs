using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>The expression that describes an operation to the transport.</summary>
internal static class OperationDescription
{
    /// <summary>The expression.</summary>
    public static string Of(Operation operation, ContractModel model)
    {
        var layout = new OperationLayout(operation);
        var settings = new List<string>();
        if (operation.Permission is { } permission)
        {
            settings.Add($"Permission = {CSharpLiteral.Of(permission)}");
        }

        if (SecurityLayout.Own(operation, model) is { } security)
        {
            settings.Add($"Security = {SecurityLayout.Expression(security)}");
        }

        if (layout.Statuses.Count > 0)
        {
            settings.Add($"Statuses = [{string.Join(", ", layout.Statuses)}]");
        }

        var fields = FieldPermissions
            .Of(operation, model)
            .Select(static entry => $"[{CSharpLiteral.Of(entry.Field)}] = {CSharpLiteral.Of(entry.Permission)}")
            .ToArray();
        if (fields.Length > 0)
        {
            settings.Add($"FieldPermissions = new Dictionary<string, string> {{ {string.Join(", ", fields)} }}");
        }

        var info =
            $"new ApiOperation({CSharpLiteral.Of(operation.Name)}, global::System.Net.Http.HttpMethod.{layout.HttpMethod}, "
            + $"{CSharpLiteral.Of(operation.PathTemplate)})";
        return settings.Count == 0 ? info : $"{info} {{ {string.Join(", ", settings)} }}";
    }
}
