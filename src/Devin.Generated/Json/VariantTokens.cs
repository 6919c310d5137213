namespace Devin.Generated.Json;

/// <summary>The types of the tokens with which the values of a variant start.</summary>
internal enum VariantTokens
{
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,

    /// <summary>Those of another union.</summary>
    Union,
}
