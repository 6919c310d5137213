namespace Devin.Generated.Json;

/// <summary>
/// A property was read that the contract always fills, and the server did not: it sent null, or left it out. Reading
/// the response did not fail for it; only the program that needs the value does.
/// </summary>
/// <remarks>Ask <see cref="JsonModel.IsAssigned"/> before reading where the server is known to leave a property out.</remarks>
public sealed class MissingMemberValueException : InvalidOperationException
{
    internal MissingMemberValueException(string member, bool isNull)
        : base(
            $"{member} has no value: the contract always fills it, and this object "
                + (isNull ? "has null there." : "does not have it.")
        ) => Member = member;

    /// <summary>Type and property, as in <c>SessionResponse.Url</c>.</summary>
    public string Member { get; }
}
