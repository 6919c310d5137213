namespace Devin.Generated.Json;

/// <summary>
/// A property was read that the contract requires, but the server omitted it or sent null. Reading the response did not
/// fail; accessing the property does.
/// </summary>
/// <remarks>
/// If the server is known to omit a property, call <see cref="JsonModel.IsAssigned"/> before you read it.
/// </remarks>
public sealed class MissingMemberValueException : InvalidOperationException
{
    /// <summary>Initializes a new instance of <see cref="MissingMemberValueException"/>.</summary>
    /// <param name="member">The type and the property, such as <c>SessionResponse.Url</c>.</param>
    /// <param name="isNull">Whether the property is null; otherwise it is missing.</param>
    public MissingMemberValueException(string member, bool isNull)
        : base(
            $"{member} has no value. The contract requires it, but in this object it is "
                + (isNull ? "null." : "missing.")
        ) => Member = member;

    /// <summary>Gets the type and the property, such as <c>SessionResponse.Url</c>.</summary>
    public string Member { get; }
}
