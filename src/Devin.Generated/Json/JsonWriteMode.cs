namespace Devin.Generated.Json;

/// <summary>How strictly a model is written.</summary>
public enum JsonWriteMode
{
    /// <summary>As the model is: what was read is written again, even where the server left out a required member.</summary>
    Lenient,

    /// <summary>As the body of a request: every required member must have a value, and null is sent only where the contract allows it.</summary>
    Request,
}
