using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Devin.Tests.Shared;

/// <summary>The documentation comments of an assembly, as Markdown.</summary>
internal sealed partial class XmlDocumentation(Assembly assembly)
{
    private readonly Dictionary<string, XElement> _members = XDocument
        .Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value);

    /// <summary>The summary of a type, a property or a field in one line.</summary>
    public string Summary(MemberInfo member)
    {
        var key = member switch
        {
            Type type => $"T:{Name(type)}",
            PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}",
            _ => $"F:{Name(member.DeclaringType!)}.{member.Name}",
        };
        var text = string.Concat(_members[key].Element("summary")!.Nodes().Select(Markdown));
        return Space().Replace(text, " ").Trim();
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Markdown(XNode node) =>
        node switch
        {
            XText text => text.Value.Replace("|", "\\|", StringComparison.Ordinal),
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement element when element.Attribute("cref") is { } reference => $"`{Short(reference.Value)}`",
            XElement element when element.Attribute("langword") is { } word => word.Value,
            XElement element => string.Concat(element.Nodes().Select(Markdown)),
            _ => "",
        };

    /// <summary>The last part of a reference, with the type of a member.</summary>
    private static string Short(string reference)
    {
        var names = reference[2..].Split('(')[0].Split('.');
        return string.Join('.', reference[0] == 'T' ? names[^1..] : names[^2..]).Split('`')[0];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
