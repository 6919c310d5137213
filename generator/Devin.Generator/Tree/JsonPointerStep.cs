using System.Text;

namespace Devin.Generator.Tree;

/// <summary>The last name of a JSON pointer, and the pointer before it.</summary>
/// <param name="before">The pointer before it; null for the root.</param>
/// <param name="name">The name, unescaped.</param>
internal sealed class JsonPointerStep(JsonPointerStep? before, string name)
{
    private readonly int _length = (before?._length ?? 0) + 1;

    /// <summary>The hash of all names.</summary>
    public int Hash { get; } = HashCode.Combine(before?.Hash ?? 0, string.GetHashCode(name, StringComparison.Ordinal));

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
