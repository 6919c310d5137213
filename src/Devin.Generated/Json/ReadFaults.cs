namespace Devin.Generated.Json;

/// <summary>The deviations of a value from the type as which it was read. Earlier ones are compared first.</summary>
/// <param name="Unreadable">The number of parts that cannot be read.</param>
/// <param name="Missing">The number of required properties that it does not have.</param>
/// <param name="Values">The number of enum values that the contract does not list.</param>
/// <param name="Properties">The number of properties that the contract does not list.</param>
internal readonly record struct ReadFaults(int Unreadable, int Missing, int Values, int Properties)
    : IComparable<ReadFaults>
{
    /// <summary>A value that cannot be read at all: it is further than any other.</summary>
    public static ReadFaults Everything { get; } = new(int.MaxValue, 0, 0, 0);

    /// <summary>Counts what was found while a value was read.</summary>
    public static ReadFaults Of(IReadOnlyList<JsonDeviation> deviations)
    {
        int unreadable = 0,
            missing = 0,
            values = 0,
            properties = 0;
        foreach (var deviation in deviations)
        {
            switch (deviation.Kind)
            {
                case JsonDeviationKind.MissingMember:
                    missing++;
                    break;
                case JsonDeviationKind.UnknownEnumValue:
                    values++;
                    break;
                case JsonDeviationKind.UnknownProperty:
                    properties++;
                    break;
                default:
                    unreadable++;
                    break;
            }
        }

        return new ReadFaults(unreadable, missing, values, properties);
    }

    /// <inheritdoc/>
    public int CompareTo(ReadFaults other) =>
        (Unreadable, Missing, Values, Properties).CompareTo(
            (other.Unreadable, other.Missing, other.Values, other.Properties)
        );
}
