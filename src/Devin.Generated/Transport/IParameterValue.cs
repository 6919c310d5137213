namespace Devin.Generated.Transport;

/// <summary>An emitted type that can be the value of a path, query, header or cookie parameter.</summary>
internal interface IParameterValue
{
    /// <summary>Returns the value as plain text without escaping; null if there is none.</summary>
    string? ToParameterText();
}
