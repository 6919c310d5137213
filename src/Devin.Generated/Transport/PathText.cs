namespace Devin.Generated.Transport;

/// <summary>Writes the value of a path parameter in its style.</summary>
internal static class PathText
{
    /// <summary>The text of a value: escaped texts, several for a list.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="style">The style.</param>
    public static string Of(string name, IEnumerable<string> texts, PathStyle style)
    {
        var start = $";{name}=";
        return style switch
        {
            PathStyle.Label => "." + string.Join(',', texts),
            PathStyle.LabelExploded => "." + string.Join('.', texts),
            PathStyle.Matrix => start + string.Join(',', texts),
            PathStyle.MatrixExploded => start + string.Join(start, texts),
            _ => string.Join(',', texts),
        };
    }
}
