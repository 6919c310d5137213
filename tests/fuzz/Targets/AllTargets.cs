using Devin.Fuzz.Running;

namespace Devin.Fuzz.Targets;

/// <summary>The targets by their names.</summary>
internal static class AllTargets
{
    private static readonly Dictionary<string, Func<FuzzTarget>> Factories = new(StringComparer.Ordinal)
    {
        ["models"] = static () => new ModelTarget("models", onlyUnions: false),
        ["unions"] = static () => new ModelTarget("unions", onlyUnions: true),
        ["enums"] = static () => new EnumTarget(),
        ["fluent"] = static () => new FluentTarget(),
        ["newtonsoft"] = static () => new NewtonsoftTarget(),
        ["error-bodies"] = static () => new ErrorBodyTarget(),
        ["problem-details"] = static () => new ProblemTarget(),
        ["headers"] = static () => new HeaderTarget(),
        ["multipart"] = static () => new MultipartTarget(),
        ["paging"] = static () => new PagingTarget(),
        ["redaction"] = static () => new RedactionTarget(),
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Names => Factories.Keys;

    /// <summary>Creates the target with a name. It serves one thread.</summary>
    public static FuzzTarget Create(string name) => Factories[name]();
}
