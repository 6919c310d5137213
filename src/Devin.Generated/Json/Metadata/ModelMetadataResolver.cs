using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Json.Converters;

namespace Devin.Generated.Json.Metadata;

/// <summary>Replaces the metadata of models, which have a converter, with metadata of their properties.</summary>
/// <param name="inner">The resolver of all types.</param>
[RequiresDynamicCode(RuntimeTypes.Reason)]
[RequiresUnreferencedCode(RuntimeTypes.Reason)]
internal sealed class ModelMetadataResolver(IJsonTypeInfoResolver inner) : IJsonTypeInfoResolver
{
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The type has the attribute.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The type has the attribute.")]
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        var info = inner.GetTypeInfo(type, options);
        return info?.Converter is IModelConverter model ? model.Describe(options) ?? info : info;
    }
}
