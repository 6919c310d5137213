using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Json.Converters;

/// <summary>A converter of a type that can describe itself to System.Text.Json.</summary>
internal interface IModelConverter
{
    /// <summary>The metadata of the type; null if it has no properties that can be described.</summary>
    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    JsonTypeInfo? Describe(JsonSerializerOptions options);
}
