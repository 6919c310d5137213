using System.Text;

namespace Devin.Fuzz.Running;

/// <summary>An input that violates a rule.</summary>
/// <param name="Target">The target.</param>
/// <param name="Index">The number of the execution, which <c>--first</c> repeats.</param>
/// <param name="Subject">What the target did with the input.</param>
/// <param name="Input">The input.</param>
/// <param name="Reason">The exception, or the limit that was exceeded.</param>
internal sealed record Finding(string Target, long Index, string Subject, byte[] Input, string Reason)
{
    /// <summary>The execution, the input with its control characters escaped, and the reason.</summary>
    public override string ToString() =>
        $"{Target} {Index} {Subject}: {Escaped(Encoding.UTF8.GetString(Input))}{Environment.NewLine}  {Reason}";

    private static string Escaped(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) ? $"\\x{(int)c:x2}" : c.ToString()));
}
