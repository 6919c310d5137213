namespace Devin.Generated.Transport;

/// <summary>An emitted type that can stand in a path, a query, a header or a cookie.</summary>
internal interface IParameterValue
{
    /// <summary>The value as plain text, not escaped; null when there is none.</summary>
    string? ToParameterText();
}
