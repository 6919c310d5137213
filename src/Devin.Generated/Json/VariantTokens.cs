namespace Devin.Generated.Json;

/// <summary>The JSON tokens with which the values of a variant begin.</summary>
internal enum VariantTokens
{
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}
