namespace Devin.Generator.Benchmarks;

/// <summary>The contract that is checked in, as the build copied it beside the program.</summary>
internal static class ReferenceContract
{
    public static byte[] Read() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "v3-openapi.yaml"));
}
