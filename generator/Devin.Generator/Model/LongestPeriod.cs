namespace Devin.Generator.Model;

/// <summary>The longest period between two parameters that are times.</summary>
/// <param name="From">The parameter with the start.</param>
/// <param name="To">The parameter with the end.</param>
/// <param name="Days">The number of days.</param>
/// <param name="NeedsFrom">Whether the end is sent only together with the start.</param>
internal sealed record LongestPeriod(Parameter From, Parameter To, int Days, bool NeedsFrom);
