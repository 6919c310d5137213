namespace Devin.Generator.Benchmarks;

/// <summary>Two pieces of work of which one is measured beside the other.</summary>
/// <param name="Work">The name of the work.</param>
/// <param name="Beside">The name of what it is compared with.</param>
/// <param name="Target">The ratio that it should not exceed; null where there is none.</param>
/// <param name="Rounds">How often both run.</param>
/// <param name="Run">The work.</param>
/// <param name="RunBeside">What it is compared with.</param>
/// <param name="Scale">By how much less there is to do in what it is compared with.</param>
internal sealed record Ratio(
    string Work,
    string Beside,
    double? Target,
    int Rounds,
    Func<object> Run,
    Func<object> RunBeside,
    double Scale = 1
);
