using System.Text.Json.Nodes;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit.NSwag;

namespace Devin.Generator.Tests.Emit;

/// <summary>NSwag runs in the process of the generator, and keeps nothing from one run to the next.</summary>
public sealed class NSwagRunTests
{
    private static readonly string Settings = File.ReadAllText(RepositoryFolder.At("nswag.json"));

    [Test]
    public async Task Each_run_prints_its_own_templates()
    {
        Assert.That(await PrintAsync("// one"), Does.Contain("// one"));
        Assert.That(await PrintAsync("// two"), Does.Contain("// two").And.Not.Contain("// one"));
        Assert.That(await PrintAsync("// one"), Does.Contain("// one").And.Not.Contain("// two"));
    }

    [Test]
    public async Task Runs_side_by_side_print_their_own_documents()
    {
        var printed = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(static index => PrintAsync("// {{ ClassName }}", $"Thing{index}"))
        );
        Assert.That(
            printed.Select(static (text, index) => text.Contains($"// Thing{index}\n", StringComparison.Ordinal)),
            Is.All.True
        );
    }

    [Test]
    public void A_template_that_cannot_be_read_is_an_error_that_quotes_it() =>
        Assert.That(
            () => PrintAsync("{% if %}"),
            Throws
                .TypeOf<ContractException>()
                .With.Message.Contains("NSwag failed: ")
                .And.Message.Contains("CSharp/Class")
                .And.Message.Contains("{% if %}")
        );

    [Test]
    public void A_canceled_run_ends()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.That(
            () => PrintAsync("// x", cancellationToken: cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>()
        );
    }

    private static Task<string> PrintAsync(
        string template,
        string schema = "Thing",
        CancellationToken cancellationToken = default
    ) =>
        NSwagRun.RunAsync(
            new JsonObject
            {
                ["openapi"] = "3.0.3",
                ["info"] = new JsonObject { ["title"] = "Small", ["version"] = "1" },
                ["paths"] = new JsonObject(),
                ["components"] = new JsonObject
                {
                    ["schemas"] = new JsonObject { [schema] = new JsonObject { ["type"] = "object" } },
                },
            },
            Settings,
            new Dictionary<string, string> { ["Class.liquid"] = template + "\n" },
            cancellationToken
        );
}
