namespace Devin.Generator.Naming;

/// <summary>The members of <see cref="object"/>: a class that declares one of them as another kind of member does not compile.</summary>
internal static class ObjectMembers
{
    /// <summary>The names, the static and the protected ones included.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(Equals),
        "Finalize",
        nameof(GetHashCode),
        nameof(GetType),
        nameof(MemberwiseClone),
        nameof(ReferenceEquals),
        nameof(ToString),
    ];
}
