using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Scalars;

namespace Devin.Generator.Normalization;

/// <summary>
/// Finds the parameters that all operations have in the same form, such as a tenant or a version. The options of the client
/// contain their values, and a call can have its own.
/// </summary>
internal sealed class SharedParameters
{
    private readonly IReadOnlyList<(
        Operation Operation,
        Dictionary<(ParameterPlace, string), Parameter> Parameters
    )> _parameters;
    private readonly Dictionary<string, EnumDefinition> _enums;

    private SharedParameters(IReadOnlyList<Operation> operations, IEnumerable<TypeDefinition> definitions)
    {
        _parameters = [.. operations.Select(static operation => (operation, operation.Parameters.ToDictionary(Key)))];
        _enums = definitions
            .OfType<EnumDefinition>()
            .ToDictionary(static definition => definition.Name, StringComparer.Ordinal);
    }

    /// <summary>The operations with these parameters as optional ones, and the parameters.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="definitions">The emitted types.</param>
    /// <param name="schemes">The security schemes, whose secrets have options of their own.</param>
    /// <param name="reserved">The names of other options of the client.</param>
    /// <param name="clientName">The client class.</param>
    /// <param name="notes">Takes a message for each of the parameters.</param>
    public static (IReadOnlyList<Operation> Operations, IReadOnlyList<SharedParameter> Shared) Resolve(
        IReadOnlyList<Operation> operations,
        IEnumerable<TypeDefinition> definitions,
        IReadOnlyList<SecurityScheme> schemes,
        IReadOnlySet<string> reserved,
        string clientName,
        ICollection<Diagnostic> notes
    )
    {
        // The operations of one path have all parameters of its path in common.
        if (operations.DistinctBy(static operation => operation.PathTemplate).Take(2).Count() < 2)
        {
            return (operations, []);
        }

        var found = new SharedParameters(operations, definitions)
            .Find()
            .Where(entry => !schemes.Any(scheme => IsSecret(entry.Parameter, scheme)));
        var shared = Named([.. found], reserved);
        var byKey = shared.ToDictionary(static entry => Key(entry.Parameter));
        foreach (var (parameter, option, _) in shared)
        {
            notes.Add(
                new Diagnostic(
                    Severity.Information,
                    DiagnosticCodes.SharedParameter,
                    $"All operations have the {parameter.Place.ToString().ToLowerInvariant()} parameter '{parameter.WireName}'. "
                        + $"{clientName}Options.{option} is its value for all calls, and a call can have its own.",
                    operations[0].Origin.Location,
                    operations[0].Origin.Pointer
                )
            );
        }

        return (
            [.. operations.Select(operation => operation.Changed(method => WithOptions(method, byKey, clientName)))],
            [
                .. shared.Select(entry => new SharedParameter
                {
                    Option = entry.Option,
                    WireName = entry.Parameter.WireName,
                    Place = entry.Parameter.Place,
                    Type = entry.Type,
                    IsRequired = entry.Parameter.IsRequired,
                    Origin = operations[0].Origin,
                    Description = entry.Parameter.Documentation.Text,
                }),
            ]
        );
    }

    private static Operation WithOptions(
        Operation operation,
        Dictionary<(ParameterPlace, string), Entry> shared,
        string clientName
    ) =>
        operation with
        {
            Parameters =
            [
                .. operation.Parameters.Select(parameter =>
                    shared.GetValueOrDefault(Key(parameter)) is { } entry
                        ? parameter with
                        {
                            IsRequired = false,
                            Option = entry.Option,
                            Documentation = parameter.Documentation with
                            {
                                Facts =
                                [
                                    .. parameter.Documentation.Facts,
                                    $"Default: `{clientName}Options.{entry.Option}`.",
                                ],
                            },
                        }
                        : parameter
                ),
            ],
        };

    /// <summary>Each parameter with its option. If one name is used in two places, the place becomes part of the name.</summary>
    private static IReadOnlyList<Entry> Named(
        IReadOnlyList<(Parameter Parameter, PrimitiveType Type)> found,
        IReadOnlySet<string> reserved
    )
    {
        var counts = found.CountBy(static entry => entry.Parameter.WireName, StringComparer.Ordinal).ToDictionary();
        string Name(Parameter parameter) =>
            counts[parameter.WireName] == 1 ? parameter.WireName : $"{parameter.WireName} {parameter.Place}";
        var options = MemberNames.Assign(found.Select(entry => Name(entry.Parameter)), reserved);
        return [.. found.Select(entry => new Entry(entry.Parameter, options[Name(entry.Parameter)], entry.Type))];
    }

    private IReadOnlyList<(Parameter Parameter, PrimitiveType Type)> Find() =>
        [
            .. _parameters[0]
                .Operation.Parameters.Select(parameter => (Parameter: parameter, Type: TypeOf(parameter)))
                .Where(entry => entry.Type is not null && _parameters.All(all => Has(all, entry.Parameter)))
                .Select(static entry => (entry.Parameter, entry.Type!.Value)),
        ];

    /// <summary>
    /// Whether an operation has the parameter in the same form. What selects a page or ends a path is different in each call.
    /// </summary>
    private bool Has(
        (Operation Operation, Dictionary<(ParameterPlace, string), Parameter> Parameters) all,
        Parameter parameter
    ) =>
        all.Parameters.GetValueOrDefault(Key(parameter)) is { } other
        && TypeOf(other) == TypeOf(parameter)
        && ValuesOf(other).SequenceEqual(ValuesOf(parameter))
        && other.IsRequired == parameter.IsRequired
        && other.Documentation.Facts.SequenceEqual(parameter.Documentation.Facts)
        && all.Operation.Paging?.Position != other
        && all.Operation.LongestPeriod?.From != other
        && all.Operation.LongestPeriod?.To != other
        && !(
            other.Place == ParameterPlace.Path
            && all.Operation.PathTemplate.EndsWith($"{{{other.WireName}}}", StringComparison.Ordinal)
        );

    private static bool IsSecret(Parameter parameter, SecurityScheme scheme) =>
        parameter.Place.ToString() == scheme.Form.ToString()
        && string.Equals(
            parameter.WireName,
            scheme.Parameter,
            parameter.Place == ParameterPlace.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
        );

    private static (ParameterPlace, string) Key(Parameter parameter) => (parameter.Place, parameter.WireName);

    /// <summary>The type that an option has; null if it could not be sent as one text.</summary>
    private static PrimitiveType? TypeOf(Parameter parameter) =>
        parameter is { IsGivenByClient: false, Prefix: null, Style: "form" or "simple" }
        && parameter.Place != ParameterPlace.Form
            ? parameter.Type switch
            {
                PrimitiveUse primitive when ScalarTable.Of(primitive.Type) is { ParameterConversion: null } =>
                    primitive.Type is PrimitiveType.Bytes or PrimitiveType.Binary ? null : primitive.Type,
                DefinedUse { Kind: DefinitionKind.StringEnum } => PrimitiveType.String,
                DefinedUse { Kind: DefinitionKind.IntegerEnum } => PrimitiveType.Int64,
                _ => null,
            }
            : null;

    private IEnumerable<string> ValuesOf(Parameter parameter) =>
        parameter.Type is DefinedUse defined && _enums.TryGetValue(defined.Name, out var listed)
            ? listed.Values.Select(static value => value.Text)
            : [];

    private sealed record Entry(Parameter Parameter, string Option, PrimitiveType Type);
}
