namespace Devin.Generated.Constraints;

/// <summary>The violations of one value, with the path to the current part of it.</summary>
/// <param name="parameter">The name of the parameter; null for a body.</param>
internal sealed class ViolationReport(string? parameter)
{
    private const int MaxValueLength = 64;

    private readonly List<ConstraintViolation> _violations = [];
    private readonly List<(string Name, bool IsSecret)> _path = [];

    private bool _isSecret;

    /// <summary>The violations in the order in which they were found.</summary>
    public IReadOnlyList<ConstraintViolation> Violations => _violations;

    /// <summary>Starts with a whole value.</summary>
    public void EnterValue(bool isSecret) => _isSecret = isSecret;

    /// <summary>Enters a part of the current value.</summary>
    public void Enter(string name, bool isSecret) => _path.Add((name, isSecret));

    /// <summary>Returns to the value that contains the current one.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Adds a violation of the current value.</summary>
    public void Add(string expected, string found, string? value)
    {
        var isSecret = _isSecret || _path.Exists(static step => step.IsSecret);
        _violations.Add(
            new ConstraintViolation
            {
                Parameter = parameter,
                Pointer = string.Concat(_path.Select(static step => "/" + Escape(step.Name))),
                Expected = expected,
                Found = isSecret && found == value ? "another value" : found,
                Value = isSecret || value is null ? null : PrintableText.Format(value, MaxValueLength),
            }
        );
    }

    private static string Escape(string name) =>
        PrintableText
            .Format(name, MaxValueLength)
            .Replace("~", "~0", StringComparison.Ordinal)
            .Replace("/", "~1", StringComparison.Ordinal);
}
