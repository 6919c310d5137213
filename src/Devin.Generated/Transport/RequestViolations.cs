using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>The constraints of parameters and bodies.</summary>
internal static class RequestViolations
{
    /// <summary>The violations of a value; empty if there are none.</summary>
    /// <param name="parameter">The name of the parameter; null for a body.</param>
    /// <param name="value">The value.</param>
    /// <param name="rules">The constraints beyond those that the type contains; null if there are none.</param>
    public static IReadOnlyList<ConstraintViolation> Of<T, TCodec>(string? parameter, T value, ValueRules? rules)
        where TCodec : IJsonCodec<T>
    {
        var validation = default(Validation);
        TCodec.Check(value, rules, ref validation);
        return validation.HasViolations ? Collect<T, TCodec>(parameter, value, rules) : [];
    }

    private static IReadOnlyList<ConstraintViolation> Collect<T, TCodec>(string? parameter, T value, ValueRules? rules)
        where TCodec : IJsonCodec<T> =>
        Validation.Collect(
            parameter,
            value,
            (checkedValue, ref pass) =>
            {
                pass.EnterValue(rules is { IsSecret: true });
                TCodec.Check(checkedValue, rules, ref pass);
            }
        );
}
