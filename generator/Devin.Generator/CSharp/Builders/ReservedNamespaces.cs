using Devin.Generator.Naming;

namespace Devin.Generator.CSharp.Builders;

/// <summary>
/// Names that no namespace of request builders gets, because it would hide a type: those that Kiota renames, and those that
/// emitted code uses.
/// </summary>
internal static class ReservedNamespaces
{
    /// <summary>What Kiota renames beside the public types of the namespace System.</summary>
    private static readonly HashSet<string> RenamedByKiota = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date",
        "Directory",
        "File",
        "Integer",
        "Method",
        "MultipartBody",
        "Path",
        "Stream",
        "Task",
        "Thread",
    };

    /// <summary>
    /// Type names that Kiota keeps and that a namespace does not hide: emitted code does not use them, or with type arguments
    /// only.
    /// </summary>
    private static readonly HashSet<string> Free = new(StringComparer.OrdinalIgnoreCase)
    {
        "Comparer",
        "Console",
        "Dictionary",
        "Enumerable",
        "EqualityComparer",
        "Field",
        "Func",
        "HashSet",
        "ICollection",
        "IDictionary",
        "IEnumerable",
        "IList",
        "IReadOnlyList",
        "KeyValuePair",
        "Lazy",
        "List",
        "Lock",
        "Monitor",
        "Mutex",
        "Predicate",
        "Program",
        "Progress",
        "Queue",
        "Semaphore",
        "Stack",
        "TaskScheduler",
        "ThreadPool",
        "Timer",
        "UriBuilder",
    };

    /// <summary>Whether the name is reserved.</summary>
    public static bool Contains(string name) =>
        RenamedByKiota.Contains(name)
        || typeof(object).Assembly.GetType("System." + name, throwOnError: false, ignoreCase: true)
            is { IsPublic: true }
        || (ReservedTypeNames.Contains(name) && !Free.Contains(name));
}
