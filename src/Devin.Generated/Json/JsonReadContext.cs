namespace Devin.Generated.Json;

/// <summary>What goes along with the reading of one JSON text.</summary>
public sealed class JsonReadContext
{
    private JsonReadContext() { }

    /// <summary>A context that observes nothing.</summary>
    public static JsonReadContext None { get; } = new();
}
