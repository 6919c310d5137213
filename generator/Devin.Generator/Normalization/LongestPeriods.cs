using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the longest period of an operation.</summary>
internal static class LongestPeriods
{
    /// <summary>The period; null if the operation has none, with a warning if it cannot be read.</summary>
    public static LongestPeriod? Read(
        SchemaSite operation,
        IReadOnlyList<Parameter> parameters,
        ICollection<Diagnostic> notes
    )
    {
        if (operation.Keywords[Extensions.LongestPeriod] is not { } node)
        {
            return null;
        }

        if (
            node is MappingNode period
            && Time(period.Text("from")) is { } from
            && Time(period.Text("to")) is { } to
            && period["days"] is ScalarNode days
            && int.TryParse(days.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        )
        {
            return new LongestPeriod(from, to, count, period.IsTrue("needs-from"));
        }

        notes.Add(
            new Diagnostic(
                Severity.Warning,
                DiagnosticCodes.NotExpressible,
                $"'{Extensions.LongestPeriod}' of {PlaceWords.Of(operation.Pointer)} is not checked: it needs 'from' and 'to', which name two parameters that are times, and 'days'.",
                node.Location,
                operation.Pointer.Append(Extensions.LongestPeriod)
            )
        );
        return null;

        Parameter? Time(string? name) =>
            parameters.FirstOrDefault(parameter =>
                parameter.WireName == name
                && parameter.Type is PrimitiveUse { Type: PrimitiveType.UnixTime or PrimitiveType.DateTimeOffset }
            );
    }
}
