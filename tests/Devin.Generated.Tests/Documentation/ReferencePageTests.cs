using System.Text.RegularExpressions;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The pages in docs/reference are what the code is. With DEVIN_WRITE_PAGES=1 they are written.</summary>
[Category(WrittenPages.Category)]
public sealed partial class ReferencePageTests
{
    [Test]
    public void The_page_of_options_is_current() => Expect("options", OptionsPage.Write());

    [Test]
    public void The_page_of_operations_is_current() => Expect("operations", OperationsPage.Write());

    [Test]
    public void The_page_of_exceptions_is_current() => Expect("exceptions", ExceptionsPage.Write());

    [Test]
    public void The_page_of_enumerations_is_current() => Expect("enumerations", EnumerationsPage.Write());

    [Test]
    public void The_page_of_environment_variables_is_current() =>
        Expect("environment-variables", EnvironmentPage.Write());

    [Test]
    public async Task The_page_of_telemetry_is_current()
    {
        using var calls = await ObservedCalls.MakeAsync();
        Assert.That(calls.Measured, Is.EqualTo(calls.Instruments.Select(static one => one.Instrument.Name)));
        Expect("telemetry", TelemetryPage.Write(calls));
    }

    [Test]
    public void Every_environment_variable_of_this_repository_is_on_the_page()
    {
        var used = new[] { "src", "samples", "tests", "bench", "generator" }
            .SelectMany(static folder =>
                Directory.EnumerateFiles(RepositoryFolder.At(folder), "*.cs", SearchOption.AllDirectories)
            )
            .SelectMany(static path => Variable().Matches(File.ReadAllText(path)).Select(static match => match.Value))
            .Distinct();
        Assert.That(used, Is.SubsetOf(EnvironmentPage.Names));
    }

    private static void Expect(string name, string text) => WrittenPages.Expect($"docs/reference/{name}.md", text);

    [GeneratedRegex("DEVIN_[A-Z_]+")]
    private static partial Regex Variable();
}
