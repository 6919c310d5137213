using System.Globalization;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Generator.Changes.Verification;

/// <summary>
/// A program that uses a whole library: one call per operation, one read of each member of a response, one write of
/// each member of a request. Each use has its own line, so that a compiler error identifies it, and is inside a method
/// body: the compiler does not check bodies while a signature has an error.
/// </summary>
internal static class ConsumerCode
{
    /// <summary>The number of lines before the first use.</summary>
    public const int LinesBefore = 9;

    /// <summary>The uses of the library of a contract.</summary>
    /// <param name="model">The contract.</param>
    /// <param name="clientName">The name of the client class.</param>
    public static IReadOnlyList<ConsumerLine> Of(ContractModel model, string clientName)
    {
        var (sent, received) = TypeReach.Of(model);
        return
        [
            .. model
                .Methods.SelectMany(operation => Operation(operation, clientName))
                .Concat(ClientOptionLayout.Of(model).Select(option => Option(option, clientName)))
                .Concat(model.Definitions.SelectMany(definition => Definition(definition, sent, received)))
                .Select(
                    static (line, index) =>
                        line with
                        {
                            Code = line.Code.Replace(
                                "$",
                                "M" + index.ToString(CultureInfo.InvariantCulture),
                                StringComparison.Ordinal
                            ),
                        }
                ),
        ];
    }

    /// <summary>The file that has the lines.</summary>
    public static string File(IReadOnlyList<ConsumerLine> lines, string rootNamespace) =>
        $$"""
            #nullable enable
            using System.Text.Json.Nodes; using {{rootNamespace}}; using {{rootNamespace}}.Core; using {{rootNamespace}}.Models;
            // A library without models does not have the namespace.
            namespace {{rootNamespace}}.Models { }
            namespace Consumer {
            #pragma warning disable CS0618
            internal static class Uses
            {
            private static T Any<T>() => default!;
            {{string.Join('\n', lines.Select(static line => line.Code))}}
            }
            }

            """;

    private static IEnumerable<ConsumerLine> Operation(Operation operation, string clientName)
    {
        var layout = new OperationLayout(operation);
        var parameters = layout.Parameters.SkipLast(2).ToArray();
        var declared = string.Concat(
            parameters.Select(static parameter => Local($"{parameter.Type} {parameter.Name}"))
        );
        var given = string.Join(", ", parameters.Select(Argument));
        var result = layout.ReturnType.StartsWith("Task<", StringComparison.Ordinal)
            ? layout.ReturnType[5..^1] + " result = "
            : "";
        yield return new ConsumerLine(
            $"client.{operation.CallName}",
            $"static async Task $() {{ {Local(clientName + " client")}{declared}{result}await client.{operation.CallName}({given}); }}"
        );
        if (operation.Paging is { } paging)
        {
            var call = $"{string.Join('.', operation.Groups)}.{paging.Name}Async";
            yield return new ConsumerLine(
                $"client.{call}",
                $"static void $() {{ {Local(clientName + " client")}{declared}{new PagingLayout(paging).ReturnType} items = client.{call}({given}); }}"
            );
        }

        foreach (var parameter in operation.Optional)
        {
            var type = OperationLayout.OptionalArgumentType(parameter);
            yield return new ConsumerLine(
                $"{operation.ParametersTypeName}.{parameter.Name}",
                $"static void $() {{ {Local(operation.ParametersTypeName + " value")}{Local(type + " given")}value.{parameter.Name} = given; }}"
            );
        }
    }

    private static ConsumerLine Option(ClientOptionLayout option, string clientName) =>
        new(
            ClientOptionComparer.MemberName(option.Name),
            $"static void $() {{ {Local(clientName + "Options value")}{Local(option.Type + " given")}value.{option.Name} = given; }}"
        );

    /// <summary>Optional arguments are passed by name, as callers do.</summary>
    private static string Argument(MethodParameter parameter) =>
        parameter.Default is null ? parameter.Name : $"{parameter.Name}: {parameter.Name}";

    private static IEnumerable<ConsumerLine> Definition(
        TypeDefinition definition,
        IReadOnlySet<string> sent,
        IReadOnlySet<string> received
    )
    {
        var name = definition.Name;
        switch (definition)
        {
            case EnumDefinition values:
                return values.Values.Select(value => new ConsumerLine(
                    $"{name}.{value.Name}",
                    $"static void $() {{ {name} read = {name}.{value.Name}; }}"
                ));
            case UnionDefinition union:
                return union.Variants.Select(variant => new ConsumerLine(
                    $"{name}.{variant.Name}",
                    $"static void $() {{ {Local(CSharpType.Bare(variant.Type) + " given")}{name} made = {name}.From{variant.Name}(given); }}"
                ));
            default:
                var members = MemberLayout.Of((ModelDefinition)definition);
                var reads = received.Contains(name) ? members.Select(member => Read(name, member)) : [];
                var writes = sent.Contains(name)
                    ? members.Select(member => Write(name, member)).Append(Create(name, members))
                    : [];
                return reads.Concat(writes);
        }
    }

    /// <summary>A variable of a type, which may be null if the type allows it.</summary>
    private static string Local(string declaration) =>
        $"{declaration} = Any<{declaration[..declaration.LastIndexOf(' ')]}>(); ";

    private static ConsumerLine Read(string type, MemberLayout member) =>
        new(
            $"{type}.{member.Property.Name}",
            $"static void $() {{ {Local(type + " value")}{member.Type} read = value.{member.Property.Name}; }}"
        );

    private static ConsumerLine Write(string type, MemberLayout member) =>
        new(
            $"{type}.{member.Property.Name}",
            $"static void $() {{ {Local(type + " value")}{Local(member.Type + " given")}value.{member.Property.Name} = given; }}"
        );

    private static ConsumerLine Create(string type, IReadOnlyList<MemberLayout> members)
    {
        var required = members.Where(static member => member.IsRequiredMember).ToArray();
        var declared = string.Concat(required.Select(static (member, index) => Local($"{member.Type} p{index}")));
        var assignments = required.Select(static (member, index) => $"{member.Property.Name} = p{index}");
        return new ConsumerLine(
            $"new {type}",
            $"static void $() {{ {declared}{type} made = new() {{ {string.Join(", ", assignments)} }}; }}"
        );
    }
}
