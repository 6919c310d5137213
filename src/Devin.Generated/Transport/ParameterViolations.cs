using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>The constraints of parameters.</summary>
internal static class ParameterViolations
{
    /// <summary>The violations of a value; empty if there are none.</summary>
    public static IReadOnlyList<ConstraintViolation> Of<T, TCodec>(string parameter, T value, ValueRules rules)
        where TCodec : struct, IJsonCodec<T>
    {
        var validation = default(Validation);
        TCodec.Check(value, rules, ref validation);
        return validation.HasViolations ? Collect<T, TCodec>(parameter, value, rules) : [];
    }

    private static IReadOnlyList<ConstraintViolation> Collect<T, TCodec>(string parameter, T value, ValueRules rules)
        where TCodec : struct, IJsonCodec<T> =>
        Validation.Collect(
            parameter,
            value,
            (checkedValue, ref pass) =>
            {
                pass.EnterValue(rules.IsSecret);
                TCodec.Check(checkedValue, rules, ref pass);
            }
        );
}
