namespace Devin.Generated.Json;

/// <summary>Specifies how strictly a model is written.</summary>
internal enum JsonWriteMode
{
    /// <summary>Writes the model as it is, even if the server omitted a required property.</summary>
    Lenient,

    /// <summary>
    /// Writes the model as a request body: required properties must have values, and null is written only where the
    /// contract allows it.
    /// </summary>
    Request,
}
