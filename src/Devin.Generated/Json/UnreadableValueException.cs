using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// A property or an item of a list or map was accessed whose JSON value does not have the form that the contract
/// declares, such as a text that is not a UUID. Reading the response did not fail; accessing the value does. The value
/// is written as it was received until it is replaced.
/// </summary>
/// <remarks>
/// To check without an exception, call <see cref="JsonModel.IsUnreadable"/> or
/// <see cref="JsonModel.TryGetUnreadable"/> for a property, and the methods of <see cref="UnreadableItems"/> for an item
/// of a list or map.
/// </remarks>
public sealed class UnreadableValueException : InvalidOperationException
{
    private const int MaxShownLength = 200;

    internal UnreadableValueException(string member, string expected, string json)
        : base(
            $"{member} cannot be read. The contract declares {expected}, but the JSON is "
                + $"{PrintableText.Format(json, MaxShownLength)}."
        )
    {
        Member = member;
        Expected = expected;
        Json = json;
    }

    /// <summary>
    /// Gets the type and the property, such as <c>SessionResponse.Url</c>, with the index or the key if the value is an
    /// item of a list or map.
    /// </summary>
    public string Member { get; }

    /// <summary>Gets the values that the contract declares, such as <c>a UUID</c>.</summary>
    public string Expected { get; }

    /// <summary>Gets the whole JSON value as it was received. The message contains its start only.</summary>
    public string Json { get; }
}
