using System.Text;

namespace Devin.Generator.Tree;

/// <summary>The last name of a JSON pointer, and the pointer before it.</summary>
/// <param name="before">The pointer before it; null for the root.</param>
/// <param name="name">The name, unescaped.</param>
internal sealed class JsonPointerStep(JsonPointerStep? before, string name)
{
    /// <summary>Each step whose length is a multiple of this has its hash from the start, so that no other needs those of many steps.</summary>
    private const int MostWithoutHash = 64;

    private readonly int _length = (before?._length ?? 0) + 1;

    /// <summary>The hash; 0 before it is needed.</summary>
    private int _hash = ((before?._length ?? 0) + 1) % MostWithoutHash == 0 ? HashOf(before, name) : 0;

    /// <summary>The number of names.</summary>
    public int Length => _length;

    /// <summary>The hash of all names.</summary>
    public int Hash => _hash == 0 ? _hash = HashOf(before, name) : _hash;

    /// <summary>The whole pointer.</summary>
    public string Text => field ??= Write();

    /// <summary>All names from the root down.</summary>
    public string[] Names
    {
        get
        {
            var names = new string[_length];
            for (var step = this; step is not null; step = step.Before)
            {
                names[step._length - 1] = step.Name;
            }

            return names;
        }
    }

    /// <summary>The step with that length on the way here.</summary>
    public JsonPointerStep First(int length)
    {
        var step = this;
        while (step._length > length)
        {
            step = step.Before!;
        }

        return step;
    }

    private JsonPointerStep? Before => before;

    private string Name => name;

    /// <summary>Reads a pointer; null for the root.</summary>
    public static JsonPointerStep? Parse(string text)
    {
        JsonPointerStep? last = null;
        foreach (var segment in text.Split('/').Skip(1))
        {
            last = new JsonPointerStep(
                last,
                segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            );
        }

        return last;
    }

    /// <summary>Whether both have the same names.</summary>
    public static bool AreEqual(JsonPointerStep? left, JsonPointerStep? right)
    {
        if (left?._length != right?._length || left?.Hash != right?.Hash)
        {
            return false;
        }

        while (!ReferenceEquals(left, right))
        {
            if (!string.Equals(left!.Name, right!.Name, StringComparison.Ordinal))
            {
                return false;
            }

            (left, right) = (left.Before, right.Before);
        }

        return true;
    }

    private static int HashOf(JsonPointerStep? before, string name) =>
        HashCode.Combine(before?.Hash ?? 0, name.GetHashCode(StringComparison.Ordinal));

    private string Write()
    {
        var text = new StringBuilder();
        foreach (var part in Names)
        {
            text.Append('/')
                .Append(part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
