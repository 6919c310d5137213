using System.Reflection;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Tests.Diagnostics;

public sealed class DiagnosticCodeTests
{
    internal static IEnumerable<string> Codes() =>
        typeof(DiagnosticCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (string)field.GetRawConstantValue()!);

    [Test]
    public void Codes_are_unique() => Assert.That(Codes(), Is.Unique);

    [TestCaseSource(nameof(Codes))]
    public void Every_code_is_explained(string code) =>
        Assert.That(
            File.ReadAllText(Path.Combine(Workspace.Repository, "docs", "diagnostics.md")),
            Does.Contain($"| {code} |")
        );
}
