namespace Devin.Generated.Json;

/// <summary>How strict a model is written.</summary>
public enum JsonWriteMode
{
    /// <summary>What is there is written.</summary>
    Lenient,

    /// <summary>Required properties must be there.</summary>
    Request,
}
