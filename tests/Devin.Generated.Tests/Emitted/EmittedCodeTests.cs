using System.Reflection;
using System.Text.RegularExpressions;
using Devin.Generated.Json;
using Devin.Generated.Tests.Grid;

namespace Devin.Generated.Tests.Emitted;

/// <summary>Rules for all emitted code, independent of the contract.</summary>
public sealed partial class EmittedCodeTests
{
    private static readonly string[] Projects = ["Devin.Generated", "Devin.Generated.Fluent"];

    private static IEnumerable<Type> Models() =>
        typeof(DevinClient)
            .Assembly.GetExportedTypes()
            .Where(static type => type.Namespace == "Devin.Generated.Models");

    private static IEnumerable<string> Files() =>
        Projects
            .Select(static project => Path.Combine(Contract.Root, "src", project, "Generated"))
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);

    [Test]
    public void No_type_is_empty() =>
        Assert.That(
            Models()
                .Where(static type =>
                    type.GetProperties(
                        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                    ).Length + type.GetFields(BindingFlags.Public | BindingFlags.Static).Length
                    == 0
                ),
            Is.Empty
        );

    [Test]
    public void No_name_comes_from_a_counter() =>
        Assert.That(
            Models()
                .Where(static type =>
                    type.Name.Contains("Anonymous", StringComparison.Ordinal) || Counter().IsMatch(type.Name)
                ),
            Is.Empty
        );

    [Test]
    public void No_property_is_an_object_where_the_contract_has_a_type() =>
        // The value of a union has one of several types, for which C# has no other name.
        Assert.That(
            Models()
                .Where(static type => !IsUnion(type))
                .SelectMany(static type =>
                    type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                )
                .Where(static member => member.PropertyType == typeof(object)),
            Is.Empty
        );

    [Test]
    public void Every_type_is_sealed() => Assert.That(Models().Where(static type => !type.IsSealed), Is.Empty);

    [TestCase("#pragma")]
    [TestCase("SuppressMessage")]
    [TestCase(@"GeneratedCode\(")]
    [TestCase("NSwag")]
    [TestCase(@"\bv?[0-9]+\.[0-9]+\.[0-9]+\b")]
    public void No_file_names_a_tool_a_time_or_a_suppression(string pattern) =>
        Assert.That(Files().Where(path => Regex.IsMatch(File.ReadAllText(path), pattern)), Is.Empty);

    [Test]
    public void Every_file_is_plain_text_with_one_newline_at_its_end() =>
        Assert.Multiple(() =>
        {
            foreach (var path in Files())
            {
                var bytes = File.ReadAllBytes(path);
                var text = System.Text.Encoding.UTF8.GetString(bytes);
                Assert.That(bytes[0], Is.EqualTo((byte)'/'), $"{path} has a byte order mark");
                Assert.That(text, Does.Not.Contain("\r").And.Not.Contain("\t"), path);
                Assert.That(text, Does.EndWith("}\n"), path);
                Assert.That(text.Split('\n').Where(static line => line.EndsWith(' ')), Is.Empty, path);
            }
        });

    [Test]
    public void Every_file_holds_one_type_that_it_is_named_after()
    {
        foreach (var path in Files())
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

    [GeneratedRegex(
        @"^(?:public )?(?:sealed |readonly )*partial (?:class|struct) ([A-Za-z0-9_]+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();
}
