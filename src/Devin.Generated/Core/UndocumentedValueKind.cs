namespace Devin.Generated.Core;

/// <summary>The ways in which a response can differ from the contract and still be read.</summary>
public enum UndocumentedValueKind
{
    /// <summary>An enum value that the contract does not list. The value is preserved.</summary>
    UnknownEnumValue,

    /// <summary>A property that the contract does not list. The property is preserved.</summary>
    UnknownProperty,

    /// <summary>
    /// A value that does not have the form that the contract declares, such as a text that is not a UUID, or a text where
    /// a number is declared. It is preserved as JSON; accessing it throws an
    /// <see cref="Json.UnreadableValueException"/>.
    /// </summary>
    UnreadableValue,

    /// <summary>A value that matches none of the types of a union. It is preserved as JSON.</summary>
    UnknownVariant,

    /// <summary>A property that the contract requires is missing.</summary>
    MissingProperty,

    /// <summary>A value is null, which the contract does not allow.</summary>
    UnexpectedNull,

    /// <summary>A status code that the contract does not declare for the operation.</summary>
    UndeclaredStatus,

    /// <summary>
    /// The response contains more undocumented values than are reported for one response
    /// (<see cref="UndocumentedValue.MaxPerResponse"/>). The value is the number of those that are not reported.
    /// </summary>
    FurtherValues,
}
