namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>A way to publish a program with its runtime.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Arguments">The arguments of <c>dotnet publish</c>.</param>
internal sealed record PublishWay(string Name, params string[] Arguments)
{
    /// <summary>The ways that are measured.</summary>
    public static IReadOnlyList<PublishWay> All { get; } =
    [new("JIT"), new("ReadyToRun", "-p:PublishReadyToRun=true"), new("AOT", "-p:Native=true")];
}
