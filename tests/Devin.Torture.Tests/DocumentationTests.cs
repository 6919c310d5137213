using System.Xml.Linq;
using Torture.Generated;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>What an editor shows of the library.</summary>
public sealed class DocumentationTests
{
    private static readonly XDocument Documentation = XDocument.Load(
        Path.ChangeExtension(typeof(TortureClient).Assembly.Location, ".xml")
    );

    [TestCase(typeof(Scalars), "Default: `PT5M`.")]
    [TestCase(typeof(Scalars), "Default: `1e+09`.")]
    [TestCase(typeof(Scalars), "At most 1e+09.")]
    [TestCase(typeof(Scalars), "Format: `duration`.")]
    [TestCase(typeof(Scalars), "Always `\"fixed\"`.")]
    [TestCase(typeof(Closed), "Unexpected properties are preserved.")]
    [TestCase(typeof(ObjectsTypedRest), "Additional properties have the type `long`.")]
    [TestCase(typeof(AnchoredParameters), "From 1 to 1e+09.")]
    public void What_a_type_cannot_say_is_documented(Type type, string sentence) =>
        Assert.That(TextOf(type), Does.Contain(sentence));

    /// <summary>The documentation of a type and its members, code marked as in Markdown.</summary>
    private static string TextOf(Type type)
    {
        var members = Documentation
            .Descendants("member")
            .Where(member =>
                ((string?)member.Attribute("name"))?[2..] is { } name
                && (name == type.FullName || name.StartsWith(type.FullName + ".", StringComparison.Ordinal))
            )
            .Select(static member => new XElement(member));
        var words = members.SelectMany(static member =>
        {
            foreach (var code in member.Descendants("c"))
            {
                code.Value = $"`{code.Value}`";
            }

            return member.Value.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        });
        return string.Join(' ', words);
    }
}
