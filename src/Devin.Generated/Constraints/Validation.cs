using System.Globalization;

namespace Devin.Generated.Constraints;

/// <summary>
/// One pass over a value. The first pass only determines whether there are violations, and allocates nothing; a second one
/// collects them.
/// </summary>
internal struct Validation
{
    private readonly ViolationReport? _report;

    private Validation(ViolationReport report) => _report = report;

    /// <summary>Whether a constraint is violated.</summary>
    public bool HasViolations { get; private set; }

    /// <summary>The violations of a value; empty if there are none.</summary>
    public static IReadOnlyList<ConstraintViolation> Of(IChecked value)
    {
        var validation = default(Validation);
        value.Check(ref validation);
        return validation.HasViolations ? Collect(null, value, Check) : [];

        static void Check(IChecked value, ref Validation validation) => value.Check(ref validation);
    }

    /// <summary>The violations that a pass finds.</summary>
    /// <param name="parameter">The parameter whose value is checked; null for a body.</param>
    /// <param name="value">The value.</param>
    /// <param name="check">The pass.</param>
    public static IReadOnlyList<ConstraintViolation> Collect<T>(string? parameter, T value, CheckValue<T> check)
    {
        var report = new ViolationReport(parameter);
        var validation = new Validation(report);
        check(value, ref validation);
        return report.Violations;
    }

    /// <summary>Notes a violation. Returns whether it is collected, and <c>Add</c> must be called.</summary>
    public bool Fails()
    {
        HasViolations = true;
        return _report is not null;
    }

    /// <summary>Collects a violation of the current value.</summary>
    public readonly void Add(string expected, string found, string? value = null) =>
        _report!.Add(expected, found, value);

    /// <summary>Collects a violation for which two values count as the same: their numbers.</summary>
    public readonly void Add(string expected, IFormattable number)
    {
        var text = number.ToString(null, CultureInfo.InvariantCulture);
        _report!.Add(expected, text, text);
    }

    /// <summary>Enters a property.</summary>
    public readonly void Enter(string property, bool isSecret) => _report?.Enter(property, isSecret);

    /// <summary>Starts with the value of a parameter.</summary>
    public readonly void EnterValue(bool isSecret) => _report?.EnterValue(isSecret);

    /// <summary>Enters an item.</summary>
    public readonly void Enter(int index) => _report?.Enter(index.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>Returns to the value that contains the current one.</summary>
    public readonly void Leave() => _report?.Leave();
}

/// <summary>A pass over a value.</summary>
internal delegate void CheckValue<in T>(T value, ref Validation validation);
