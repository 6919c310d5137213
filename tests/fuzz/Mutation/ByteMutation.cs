namespace Devin.Fuzz.Mutation;

/// <summary>Changes of bytes, whatever they mean.</summary>
internal static class ByteMutation
{
    private const int LongestSlice = 64;

    /// <summary>Returns a changed text.</summary>
    public static byte[] Apply(FuzzRandom random, byte[] text)
    {
        var start = random.Below(text.Length + 1);
        var end = Math.Min(text.Length, start + 1 + random.Below(LongestSlice));
        switch (random.Below(6))
        {
            case 0 when text.Length > 0:
                byte[] flipped = [.. text];
                flipped[random.Below(text.Length)] ^= (byte)(1 << random.Below(8));
                return flipped;
            case 1:
                return [.. text.AsSpan(0, start), .. text.AsSpan(end)];
            case 2:
                return text[..start];
            case 3:
                return [.. text.AsSpan(0, end), .. text.AsSpan(start)];
            default:
                return [.. text.AsSpan(0, start), .. random.Pick(Fragments.Pieces), .. text.AsSpan(start)];
        }
    }
}
