namespace Devin.Generator.Normalization;

/// <summary>The keywords of overlays. The contract itself does not contain them.</summary>
internal static class Extensions
{
    /// <summary>On an operation, a parameter or a property: its C# name.</summary>
    public const string Name = "x-csharp-name";

    /// <summary>
    /// On a schema: the C# name of the type that it becomes. Enums that share a name become one type.
    /// </summary>
    public const string TypeName = "x-csharp-type-name";

    /// <summary>On an operation: the client's property that has the method.</summary>
    public const string Group = "x-csharp-group";

    /// <summary>On an operation, a schema or a property: what the service does not document about it, as a sentence.</summary>
    public const string Evidence = "x-evidence";

    /// <summary>On a deprecated operation: the operation to call instead, as its method and path.</summary>
    public const string ReplacedBy = "x-replaced-by";

    /// <summary>
    /// On an operation: the longest period between two of its parameters, as <c>from</c>, <c>to</c> and <c>days</c>. With
    /// <c>needs-from: true</c>, the end is sent only together with the start.
    /// </summary>
    public const string LongestPeriod = "x-longest-period";

    /// <summary>On an operation or a property: the permission that calling or sending it needs.</summary>
    public const string Permission = "x-permission";

    /// <summary>
    /// On a parameter: the prefix of its ID, such as <c>devin-</c>, which both clients add where a caller passes the bare
    /// ID that responses can contain.
    /// </summary>
    public const string Prefix = "x-prefix";
}
