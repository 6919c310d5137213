using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// Emits the handles of operations, by which tests name an operation together with the types of its bodies. A class for each
/// group holds its handles, so that a test creates those of the groups it uses only.
/// </summary>
internal sealed class OperationHandlesEmitter(ContractModel model, LibraryOptions options)
{
    private readonly Operation[][] _groups =
    [
        .. model
            .Operations.GroupBy(static operation => string.Join('.', operation.Groups), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group =>
                group.OrderBy(static operation => operation.Name, StringComparer.Ordinal).ToArray()
            ),
    ];

    private string ClassName => options.Prefix + "Operations";

    /// <summary>The class with the handles.</summary>
    public string Emit()
    {
        var code = new SourceWriter();
        code.Summary("The operations of the API, to name one in a test.");
        code.Open($"public static class {ClassName}");
        EmitClasses(code, 0, _groups);
        return code.Close().ToString();
    }

    private void EmitClasses(SourceWriter code, int depth, IReadOnlyList<Operation[]> groups)
    {
        var isFirst = true;
        foreach (var parent in groups.GroupBy(group => group[0].Groups[depth], StringComparer.Ordinal))
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            code.Summary($"Operations of the group `{parent.Key}`.");
            code.Open($"public static class {parent.Key}");
            var own = parent
                .Where(group => group[0].Groups.Count == depth + 1)
                .SelectMany(static group => group)
                .ToArray();
            for (var index = 0; index < own.Length; index++)
            {
                if (index > 0)
                {
                    code.Line();
                }

                EmitHandle(code, own[index]);
            }

            var below = parent.Where(group => group[0].Groups.Count > depth + 1).ToArray();
            if (own.Length > 0 && below.Length > 0)
            {
                code.Line();
            }

            EmitClasses(code, depth + 1, below);
            code.Close();
        }
    }

    private void EmitHandle(SourceWriter code, Operation operation)
    {
        var types = new List<string>();
        var codecs = new List<string>();
        if (operation.Body is { Type: { } request } body)
        {
            Add(body.Format, request);
        }

        Add(operation.Result.Format, operation.Result.Type);
        string[] arguments =
        [
            CSharpLiteral.Of(OperationName.Of(operation)),
            CSharpLiteral.Of(operation.HttpMethod),
            CSharpLiteral.Of(operation.PathTemplate),
            operation.Permission is { } permission ? CSharpLiteral.Of(permission) : "null",
            .. codecs,
        ];
        code.Summary($"`{operation.Key}`");
        code.Line($"public static ServiceOperation<{string.Join(", ", types)}> {Member(operation)} {{ get; }} = new(");
        code.Lines("    " + string.Join(",\n    ", arguments));
        code.Line(");");

        void Add(BodyFormat? format, TypeUse? type)
        {
            var (name, codec) = format switch
            {
                null => ("NoContent", "NoContentCodec"),
                BodyFormat.Json => Json(QualifiedType.Of(type!, options)),
                BodyFormat.Text => ("string", "TextBodyCodec"),
                _ => ("ReadOnlyMemory<byte>", "BinaryBodyCodec"),
            };
            types.Add(name);
            codecs.Add($"new {codec}()");
        }
    }

    private static (string Type, string Codec) Json(TypeUse use)
    {
        var name = CSharpType.Of(use);
        return (name, $"JsonBodyCodec<{name}, {CSharpType.ItemCodec(use)}>");
    }

    /// <summary>The name of a handle. A class, an enclosing class and a member cannot have one name.</summary>
    private string Member(Operation operation) =>
        operation.Groups.Contains(operation.Name)
        || ObjectMembers.Names.Contains(operation.Name)
        || Array.Exists(
            _groups,
            group =>
                group[0].Groups.Count > operation.Groups.Count
                && group[0].Groups.Take(operation.Groups.Count + 1).SequenceEqual([.. operation.Groups, operation.Name])
        )
            ? operation.Name + "Operation"
            : operation.Name;
}
