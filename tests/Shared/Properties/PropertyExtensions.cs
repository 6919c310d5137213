using System.Globalization;
using CsCheck;

namespace Devin.Tests.Shared.Properties;

/// <summary>
/// Checks a property of generated values. Each run checks the same values, so that a test that passed passes again.
/// The environment variable DEVIN_RANDOM_SAMPLES=N checks N times as many new values instead.
/// </summary>
internal static class PropertyExtensions
{
    private const int Samples = 100;

    /// <summary>The number of smaller values that are tried after a failure.</summary>
    private const int SmallerSamples = 200;

    private static readonly int Factor = int.Parse(
        Environment.GetEnvironmentVariable("DEVIN_RANDOM_SAMPLES") ?? "0",
        CultureInfo.InvariantCulture
    );

    /// <summary>Fails with the smallest value that was found for which the check throws.</summary>
    public static void Holds<T>(
        this Gen<T> values,
        Action<T> check,
        int samples = Samples,
        Func<T, string>? print = null
    )
    {
        if (FirstFailure(values, check, samples) is { } failure)
        {
            values.Sample(check, seed: failure, iter: SmallerSamples, threads: 1, print: print);
            throw new InvalidOperationException($"The check failed with seed {failure}, and not when it was repeated.");
        }
    }

    /// <summary>Fails with the smallest value that was found for which the property is false.</summary>
    public static void Holds<T>(
        this Gen<T> values,
        Func<T, bool> property,
        int samples = Samples,
        Func<T, string>? print = null
    ) => values.Holds(value => Assert.That(property(value), Is.True), samples, print);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T}, int, Func{T, string})"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> check, int samples = Samples) =>
        values.Holds(value => check(value.Item1, value.Item2), samples);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int, Func{T, string})"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> property, int samples = Samples) =>
        values.Holds(value => property(value.Item1, value.Item2), samples);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int, Func{T, string})"/>
    public static void Holds<T1, T2, T3>(
        this Gen<(T1, T2, T3)> values,
        Func<T1, T2, T3, bool> property,
        int samples = Samples
    ) => values.Holds(value => property(value.Item1, value.Item2, value.Item3), samples);

    /// <summary>The seed of the first value for which the check throws.</summary>
    private static string? FirstFailure<T>(Gen<T> values, Action<T> check, int samples)
    {
        var start = Factor == 0 ? 0 : (ulong)Random.Shared.NextInt64();
        var random = new PCG(1, start);
        for (var index = 0L; index < samples * (long)Math.Max(Factor, 1); index++)
        {
            var seed = random.ToString();
            var value = values.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception)
            {
                return seed;
            }
        }

        return null;
    }
}
