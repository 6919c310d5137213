namespace Devin.Generator.Overlay;

/// <summary>A text is no JSONPath of the subset that is read here.</summary>
/// <param name="message">What was expected.</param>
/// <param name="offset">Where, counted in characters from 0.</param>
internal sealed class JsonPathException(string message, int offset) : FormatException(message)
{
    /// <summary>Where in the text.</summary>
    public int Offset { get; } = offset;
}
