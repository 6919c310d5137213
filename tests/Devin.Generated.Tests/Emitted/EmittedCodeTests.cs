using System.Reflection;
using System.Text.RegularExpressions;
using Devin.Generated.Json;
using Devin.Generated.Tests.Grid;

namespace Devin.Generated.Tests.Emitted;

/// <summary>Promises about everything that is emitted, whatever the contract holds.</summary>
public sealed partial class EmittedCodeTests
{
    private static readonly string[] Projects = ["Devin.Generated", "Devin.Generated.Fluent"];

    private static IEnumerable<Type> Models() =>
        typeof(DevinClient)
            .Assembly.GetExportedTypes()
            .Where(static type => type.Namespace == "Devin.Generated.Models");

    private static IEnumerable<TestCaseData> Files() =>
        Projects
            .Select(static project => Path.Combine(Contract.Root, "src", project, "Generated"))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(static path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));

    [TestCaseSource(nameof(Models))]
    public void No_type_is_empty(Type type) =>
        Assert.That(
            type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
            ).Length + type.GetFields(BindingFlags.Public | BindingFlags.Static).Length,
            Is.Positive
        );

    [TestCaseSource(nameof(Models))]
    public void No_name_comes_from_a_counter(Type type)
    {
        Assert.That(type.Name, Does.Not.Contain("Anonymous"));
        Assert.That(Counter().IsMatch(type.Name), Is.False, type.Name);
    }

    [TestCaseSource(nameof(Models))]
    public void No_property_is_an_object_where_the_contract_has_a_type(Type type)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        // The value of a union has one of several types, for which C# has no other name.
        var untyped = members.Where(member => member.PropertyType == typeof(object) && !IsUnion(type)).ToArray();
        Assert.That(untyped, Is.Empty);
    }

    [TestCaseSource(nameof(Models))]
    public void Every_type_is_sealed(Type type) => Assert.That(type.IsSealed, Is.True);

    [TestCaseSource(nameof(Files))]
    public void No_file_names_a_tool_a_time_or_a_suppression(string path)
    {
        var text = File.ReadAllText(path);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("#pragma"));
            Assert.That(text, Does.Not.Contain("SuppressMessage"));
            Assert.That(text, Does.Not.Contain("GeneratedCode("));
            Assert.That(text, Does.Not.Contain("NSwag"));
            Assert.That(ToolVersion().IsMatch(text), Is.False);
        });
    }

    [TestCaseSource(nameof(Files))]
    public void Every_file_is_plain_text_with_one_newline_at_its_end(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        Assert.Multiple(() =>
        {
            Assert.That(bytes[0], Is.EqualTo((byte)'/'), "no byte order mark");
            Assert.That(text, Does.Not.Contain("\r").And.Not.Contain("\t"));
            Assert.That(text, Does.EndWith("}\n"));
            Assert.That(text.Split('\n').Any(static line => line.EndsWith(' ')), Is.False);
        });
    }

    [Test]
    public void Every_file_holds_one_type_that_it_is_named_after()
    {
        foreach (var path in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories))
        {
            var name = Path.GetFileName(path).Split('.')[0];
            var declared = Declaration().Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value);
            Assert.That(declared.Distinct(), Is.EqualTo(new[] { name }), path);
        }
    }

    private static bool IsUnion(Type type) =>
        !typeof(JsonModel).IsAssignableFrom(type)
        && type.GetInterfaces()
            .Any(static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IJsonModel<>));

    [GeneratedRegex("[A-Za-z][0-9]$")]
    private static partial Regex Counter();

    [GeneratedRegex(@"\bv?[0-9]+\.[0-9]+\.[0-9]+\b")]
    private static partial Regex ToolVersion();

    [GeneratedRegex(
        @"^(?:public )?(?:sealed |readonly )*partial (?:class|struct) ([A-Za-z0-9_]+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();
}
