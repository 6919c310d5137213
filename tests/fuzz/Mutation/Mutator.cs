namespace Devin.Fuzz.Mutation;

/// <summary>Makes inputs from valid ones.</summary>
internal static class Mutator
{
    private const int MostChanges = 4;

    // Bounds what repeated doubling makes of an input.
    private const int LongestInput = 16 * 1024;

    /// <summary>Returns a text with one to four changes. Most of JSON texts stay JSON.</summary>
    /// <param name="random">The random numbers.</param>
    /// <param name="text">A valid text.</param>
    /// <param name="other">Another valid text, from which values are taken.</param>
    public static byte[] Mutate(FuzzRandom random, byte[] text, byte[] other)
    {
        var changes = 1 + random.Below(MostChanges);
        for (var change = 0; change < changes && text.Length < LongestInput; change++)
        {
            text = random.OneIn(4) ? ByteMutation.Apply(random, text) : JsonMutation.Apply(random, text, other);
        }

        // What JSON mutation leaves alone is no JSON.
        return JsonSpans.Find(other) is null ? ByteMutation.Apply(random, text) : text;
    }
}
