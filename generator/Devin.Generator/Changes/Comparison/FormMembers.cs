using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// The members of methods for forms beside another body. Everything but that other body affects them as it affects the
/// members of the operation.
/// </summary>
internal sealed class FormMembers
{
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);

    /// <summary>Reads the methods of contracts.</summary>
    public FormMembers(params IEnumerable<ContractModel> contracts)
    {
        foreach (var operation in contracts.SelectMany(static contract => contract.Operations))
        {
            if (operation.FormMethod is { } form)
            {
                _forms[TypedSite.MethodOf(operation)] = TypedSite.MethodOf(form);
                _forms[operation.ParametersTypeName] = form.ParametersTypeName;
            }
        }
    }

    /// <summary>The difference with the members for forms that it affects.</summary>
    public Difference Add(Difference difference)
    {
        if (difference is { Subject: Subject.Body } or { Subject: Subject.Schema, Reach: Reach.Request })
        {
            return difference;
        }

        var members = new[] { difference.OldMember?.Name, difference.NewMember?.Name }
            .OfType<string>()
            .Concat(difference.Methods);
        var forms = members.Select(FormOf).OfType<string>().Except(difference.Methods).ToArray();
        return forms.Length == 0
            ? difference
            : difference with
            {
                Methods = [.. difference.Methods.Concat(forms).Order(StringComparer.Ordinal)],
            };
    }

    /// <summary>The member for the form: of a method, of one of its arguments, or of its options.</summary>
    private string? FormOf(string member)
    {
        var owner = member.StartsWith("client.", StringComparison.Ordinal)
            ? member.Split('(')[0]
            : member.Split('.')[0];
        return _forms.TryGetValue(owner, out var form) ? form + member[owner.Length..] : null;
    }
}
