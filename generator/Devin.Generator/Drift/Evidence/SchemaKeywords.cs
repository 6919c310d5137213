using Devin.Generator.Drift.Kinds;

namespace Devin.Generator.Drift.Evidence;

/// <summary>How each keyword of JSON Schema 2020-12 and of OpenAPI's schema object is compared.</summary>
internal static class SchemaKeywords
{
    /// <summary>Whether the keyword holds one schema.</summary>
    public static bool HoldsSchema(string name) =>
        name
            is "items"
                or "additionalProperties"
                or "not"
                or "if"
                or "then"
                or "else"
                or "contains"
                or "propertyNames"
                or "unevaluatedItems"
                or "unevaluatedProperties"
                or "contentSchema"
                or "additionalItems";

    /// <summary>Whether the keyword holds schemas under names.</summary>
    public static bool HoldsNamedSchemas(string name) =>
        name is "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions";

    /// <summary>Whether the keyword holds a list of schemas.</summary>
    public static bool IsUnion(string name) => name is "anyOf" or "oneOf" or "allOf";

    /// <summary>The kind of finding for a keyword with a plain value, or null where JSON Schema has no such keyword.</summary>
    public static DriftKind? KindOf(string name) =>
        name switch
        {
            "minimum"
            or "maximum"
            or "exclusiveMinimum"
            or "exclusiveMaximum"
            or "multipleOf"
            or "minLength"
            or "maxLength"
            or "pattern"
            or "format"
            or "minItems"
            or "maxItems"
            or "uniqueItems"
            or "minContains"
            or "maxContains"
            or "minProperties"
            or "maxProperties"
            or "contentEncoding"
            or "contentMediaType" => DriftKinds.Constraint,
            "default" => DriftKinds.Default,
            "const" => DriftKinds.Enum,
            "readOnly"
            or "writeOnly"
            or "deprecated"
            or "discriminator"
            or "xml"
            or "prefixItems"
            or "dependentRequired"
            or "$id"
            or "$schema"
            or "$anchor"
            or "$dynamicRef"
            or "$dynamicAnchor"
            or "$vocabulary" => DriftKinds.Structure,
            _ => null,
        };
}
