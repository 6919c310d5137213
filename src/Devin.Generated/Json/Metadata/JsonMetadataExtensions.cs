using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Json.Metadata;

/// <summary>Describes the models to programs that read the metadata of System.Text.Json.</summary>
public static class JsonMetadataExtensions
{
    /// <summary>
    /// Describes the models as objects with properties. Without it, System.Text.Json sees a converter without a schema, and
    /// accepts a model that lacks required properties, as responses can.
    /// </summary>
    /// <remarks>
    /// Use it in an API of your own that receives or returns models:
    /// <c>services.ConfigureHttpJsonOptions(options =&gt; options.SerializerOptions.DescribeModels())</c>. OpenAPI documents
    /// then contain the schemas of the models, and a request without a required property is refused with 400. Reading and
    /// writing is slower than with the converters.
    /// </remarks>
    /// <param name="options">The options, which must not be in use yet.</param>
    /// <returns>The same options.</returns>
    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    public static JsonSerializerOptions DescribeModels(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.TypeInfoResolver = new ModelMetadataResolver(
            options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()
        );
        return options;
    }
}
