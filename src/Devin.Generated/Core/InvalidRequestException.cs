using System.Globalization;
using System.Text;
using Devin.Generated.Constraints;

namespace Devin.Generated.Core;

/// <summary>A request violates constraints of the contract. It was not sent.</summary>
/// <remarks>
/// Set <see cref="DevinClientOptions.ValidateRequests"/> to false to send such requests. The message contains no texts that
/// were to be sent; <see cref="ConstraintViolation.Value"/> does, unless the contract marks them as secrets.
/// </remarks>
public sealed class InvalidRequestException : ArgumentException
{
    private const int MaxShown = 10;

    /// <summary>Initializes a new instance of <see cref="InvalidRequestException"/>.</summary>
    /// <param name="operation">The name of the operation that was called.</param>
    /// <param name="violations">The violations, at least one.</param>
    public InvalidRequestException(string operation, IReadOnlyList<ConstraintViolation> violations)
        : base(Describe(operation, violations))
    {
        Operation = operation;
        Violations = violations;
    }

    /// <summary>Gets the name of the operation that was called.</summary>
    public string Operation { get; }

    /// <summary>Gets all violations: those of the parameters, then those of the body.</summary>
    public IReadOnlyList<ConstraintViolation> Violations { get; }

    private static string Describe(string operation, IReadOnlyList<ConstraintViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        var message = new StringBuilder();
        message.Append(
            CultureInfo.InvariantCulture,
            $"{operation}: the request was not sent, because it violates {Bounds.Count(violations.Count, "constraint")} of the contract."
        );
        foreach (var violation in violations.Take(MaxShown))
        {
            message.Append(CultureInfo.InvariantCulture, $" {violation}.");
        }

        if (violations.Count > MaxShown)
        {
            message.Append(
                CultureInfo.InvariantCulture,
                $" {violations.Count - MaxShown} more are in {nameof(Violations)}."
            );
        }

        return message.ToString();
    }
}
