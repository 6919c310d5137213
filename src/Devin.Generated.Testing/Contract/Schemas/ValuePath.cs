using System.Globalization;
using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>
/// The path to a value inside another one. It is a chain, because most findings belong to variants of a value and are never
/// shown.
/// </summary>
/// <param name="Parent">The path to the value that contains it; null for the whole value.</param>
/// <param name="Name">The name of the property; null for an item.</param>
/// <param name="Index">The index of the item.</param>
internal sealed record ValuePath(ValuePath? Parent, string? Name, int Index)
{
    private const int MaxNameLength = 64;

    /// <summary>The number of steps.</summary>
    public int Depth { get; } = (Parent?.Depth ?? 0) + 1;

    /// <summary>The location, such as <c>body/tags/0</c>.</summary>
    /// <param name="root">The location of the whole value.</param>
    /// <param name="path">The path; null for the whole value.</param>
    public static string Location(string root, ValuePath? path)
    {
        var parts = new Stack<string>();
        for (var step = path; step is not null; step = step.Parent)
        {
            parts.Push(step.Name is { } name ? Printable(name) : step.Index.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join('/', parts.Prepend(root));
    }

    /// <summary>A name as a part of a location: printable and short, because names can be hostile.</summary>
    public static string Printable(string name) => PrintableText.Format(name, MaxNameLength);
}
