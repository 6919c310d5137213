using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>Emits the properties by which the client and its groups lead to groups.</summary>
internal static class ClientRootEmitter
{
    /// <summary>The half of the client class that has the groups, and that of each group that has groups below it.</summary>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, LibraryOptions options)
    {
        var groups = model.Operations.Select(static operation => operation.Groups).ToArray();
        var header = ClientHeader.Of(options, options.Namespace);
        yield return new EmittedFile(
            $"{options.ClientName}.Groups.cs",
            header + Half($"partial class {options.ClientName}", groups, depth: 0)
        );
        var parents = groups
            .Where(static group => group.Count > 1)
            .GroupBy(static group => group[0], StringComparer.Ordinal);
        foreach (var parent in parents.OrderBy(static parent => parent.Key, StringComparer.Ordinal))
        {
            var hasOperations = groups.Any(group => group.Count == 1 && group[0] == parent.Key);
            var code = hasOperations
                ? Half($"partial class {parent.Key}Client", [.. parent], depth: 1)
                : Whole(parent.Key, [.. parent]);
            yield return new EmittedFile($"{parent.Key}Client.Groups.cs", header + code);
        }
    }

    private static string Half(string declaration, IReadOnlyList<string>[] groups, int depth)
    {
        var code = new SourceWriter().Open(declaration);
        EmitProperties(code, groups, depth);
        return code.Close().ToString();
    }

    private static string Whole(string name, IReadOnlyList<string>[] groups)
    {
        var code = new SourceWriter();
        code.Summary($"Groups of operations below `{name}`.");
        code.Open($"public partial class {name}Client");
        code.Line("private readonly ApiTransport _transport;").Line();
        code.Line($"internal {name}Client(ApiTransport transport) => _transport = transport;").Line();
        code.Summary($"Initializes a new instance of `{name}Client` that cannot send requests, for test doubles.");
        code.Line($"protected {name}Client() => _transport = ApiTransport.None;").Line();
        EmitProperties(code, groups, depth: 1);
        return code.Close().ToString();
    }

    private static void EmitProperties(SourceWriter code, IReadOnlyList<string>[] groups, int depth)
    {
        var names = groups
            .Where(group => group.Count > depth)
            .Select(group => (Name: group[depth], Type: string.Concat(group.Take(depth + 1)) + "Client"))
            .Distinct()
            .OrderBy(static group => group.Name, StringComparer.Ordinal);
        var isFirst = true;
        foreach (var (name, type) in names)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            code.Summary($"Operations of the group `{name}`.");
            code.Line($"public virtual {type} {name} => field ??= new {type}(_transport);");
        }
    }
}
