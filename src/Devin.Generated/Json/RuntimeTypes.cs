namespace Devin.Generated.Json;

/// <summary>The reason why some members require unreferenced and dynamic code.</summary>
internal static class RuntimeTypes
{
    public const string Reason = "Metadata is created for types that are known at run time only.";
}
