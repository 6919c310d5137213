using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Schemas;

/// <summary>The metadata of a type that has no source-generated context.</summary>
internal static class OutputType
{
    public const string Unreferenced = "Uses reflection. In trimmed applications, use the overload with JsonTypeInfo.";
    public const string Dynamic =
        "Uses reflection. In applications compiled ahead of time, use the overload with JsonTypeInfo.";

    /// <summary>The metadata with the options, or with those of the web and enums as strings.</summary>
    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Dynamic)]
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions? options)
    {
        if (options is null)
        {
            options = new JsonSerializerOptions(JsonSerializerOptions.Web);
            options.Converters.Add(new JsonStringEnumConverter());
            options.MakeReadOnly(populateMissingResolver: true);
        }
        else if (options.TypeInfoResolver is null)
        {
            options = new JsonSerializerOptions(options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        }

        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
