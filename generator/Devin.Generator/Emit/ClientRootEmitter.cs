using Devin.Generator.Model;

namespace Devin.Generator.Emit;

/// <summary>Emits the half of the client class that has a property for each group of operations.</summary>
internal static class ClientRootEmitter
{
    /// <summary>The file.</summary>
    public static EmittedFile Emit(ContractModel model, EmitOptions options)
    {
        var code = new SourceWriter();
        code.Open($"partial class {options.ClientName}");
        var groups = model.Operations.Select(static operation => operation.Group).Distinct(StringComparer.Ordinal);
        foreach (var group in groups.Order(StringComparer.Ordinal))
        {
            code.Docs(XmlDocs.Element("summary", $"The operations of the group `{group}`."));
            code.Line($"public {group}Client {group} => field ??= new {group}Client(_transport);").Line();
        }

        code.Close();
        return new EmittedFile($"{options.ClientName}.cs", FileHeader.Of(options, options.Namespace) + code);
    }
}
