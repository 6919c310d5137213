using System.Text.Json.Nodes;
using Devin.Generator.Emit.Client;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Changes;

/// <summary>Everything that is emitted for a contract, comments aside, as one text.</summary>
internal static class EmittedCode
{
    private static readonly LibraryOptions Options = new("Devin.Generated", "DevinClient");

    public static string Of(ContractModel model)
    {
        var document = NSwagDocument.Write(model);
        document.Remove("info");
        RemoveComments(document);
        var models = model.Definitions.OfType<ModelDefinition>().ToDictionary(static definition => definition.Name);
        var sources = model
            .Definitions.Select(definition =>
                definition switch
                {
                    ModelDefinition type => ModelCodecEmitter.Emit(type),
                    EnumDefinition type => EnumCodecEmitter.Emit(type),
                    _ => UnionEmitter.Emit((UnionDefinition)definition, models),
                }
            )
            .Concat(ClientRootEmitter.Emit(model, Options).Select(static file => file.Text))
            .SelectMany(static text => text.Split('\n'))
            .Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return document.ToJsonString() + "\n" + string.Join('\n', sources);
    }

    private static void RemoveComments(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToArray())
            {
                if (name.Contains("docs", StringComparison.Ordinal) || name is "description" or "title")
                {
                    members.Remove(name);
                }
                else
                {
                    RemoveComments(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                RemoveComments(item);
            }
        }
    }
}
