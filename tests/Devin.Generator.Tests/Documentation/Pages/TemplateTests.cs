using System.Text.Json;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Documentation.Pages;

/// <summary>GitHub and editors can read the templates of issues and the development container.</summary>
public sealed class TemplateTests
{
    private static readonly string[] Types = ["input", "markdown", "textarea"];

    private static IEnumerable<string> Templates =>
        Directory
            .EnumerateFiles(RepositoryFolder.At(".github/ISSUE_TEMPLATE"))
            .Select(static path => Path.GetFileName(path))
            .Where(static name => name != "config.yml");

    [TestCaseSource(nameof(Templates))]
    public void A_template_has_a_name_a_description_and_fields_with_labels(string name)
    {
        var template = (MappingNode)DocumentFile.Read(RepositoryFolder.At($".github/ISSUE_TEMPLATE/{name}"));
        Assert.That(template.Text("name"), Is.Not.Empty);
        Assert.That(template.Text("description"), Does.EndWith("."));
        var fields = template.Sequence("body")!.Items.Cast<MappingNode>().ToList();
        Assert.That(fields.Select(static field => field.Text("type")).Distinct(), Is.SubsetOf(Types));
        Assert.That(
            fields.Select(static field => field.Mapping("attributes")),
            Has.All.Matches<MappingNode>(static attributes =>
                (attributes!.Text("label") ?? attributes.Text("value")) is not null
            )
        );
    }

    [Test]
    public void The_development_container_is_json_with_the_sdk_of_global_json()
    {
        using var container = JsonDocument.Parse(
            File.ReadAllText(RepositoryFolder.At(".devcontainer/devcontainer.json"))
        );
        using var settings = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.At("global.json")));
        var sdk = settings.RootElement.GetProperty("sdk").GetProperty("version").GetString()!;
        Assert.That(
            container.RootElement.GetProperty("image").GetString(),
            Does.EndWith("-" + string.Join('.', sdk.Split('.').Take(2)))
        );
    }
}
