using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Devin.Generated.Models;
using Devin.Generated.Tests.Schemas;

namespace Devin.Generated.Tests.Sessions;

[TestFixture]
internal sealed class StructuredOutputTests
{
    [Test]
    public void An_output_is_read_with_and_without_reflection()
    {
        var session = Session("""{"bugs":3,"name":"a"}""");
        Assert.That(session.ReadStructuredOutput(ReportContext.Default.Report), Is.EqualTo(new Report(3, "a")));
        Assert.That(session.ReadStructuredOutput<Report>(), Is.EqualTo(new Report(3, "a")));
    }

    [Test]
    public void The_options_of_the_caller_count()
    {
        var session = Session("""{"the_name":"a"}""");
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        Assert.That(session.ReadStructuredOutput<Other>(options).TheName, Is.EqualTo("a"));
    }

    [Test]
    public void The_error_for_a_session_without_output_names_the_status_and_the_correction()
    {
        var session = Session(null);
        session.Status = "ru\u001b[31mnning";
        session.StatusDetail = SessionStatusDetail.Working;
        Assert.That(
            () => session.ReadStructuredOutput(ReportContext.Default.Report),
            Throws
                .InvalidOperationException.With.Message.Contains(@"ru\u001B[31mnning/working")
                .And.Message.Contains("WaitForSessionAsync")
        );
    }

    [Test]
    public void An_output_of_another_shape_is_an_error_with_its_place()
    {
        var session = Session("""{"bugs":"many","name":"a"}""");
        Assert.That(
            () => session.ReadStructuredOutput(ReportContext.Default.Report),
            Throws
                .TypeOf<StructuredOutputException>()
                .With.Message.EqualTo(
                    "The structured output of the session devin-1 does not match Report at '/bugs': expected an integer, found "
                        + "the string 'many'."
                )
                .And.Property(nameof(StructuredOutputException.Pointer))
                .EqualTo("/bugs")
        );
    }

    [Test]
    public void An_output_that_only_the_serializer_refuses_is_an_error_with_its_place()
    {
        var session = Session("""{"bugs":3000000000,"name":"a"}""");
        Assert.That(
            () => session.ReadStructuredOutput(ReportContext.Default.Report),
            Throws
                .TypeOf<StructuredOutputException>()
                .With.Property(nameof(StructuredOutputException.Pointer))
                .EqualTo("/bugs")
        );
    }

    [TestCase("""{"places":[{"file":"a","line":1},{"file":"b","line":3000000000}],"map":{}}""", "/places/1/line")]
    [TestCase("""{"places":[],"map":{"a/b.c":3000000000}}""", "/map/a~1b.c")]
    public void The_place_of_a_value_that_only_the_serializer_refuses_is_a_pointer(string output, string pointer) =>
        Assert.That(
            () => Session(output).ReadStructuredOutput(OutputContext.Default.Counted),
            Throws
                .TypeOf<StructuredOutputException>()
                .With.Property(nameof(StructuredOutputException.Pointer))
                .EqualTo(pointer)
        );

    [TestCase("exit", true)]
    [TestCase("error", true)]
    [TestCase("suspended", false)]
    [TestCase("EXIT", false)]
    public void IsTerminal_is_true_for_final_statuses(string status, bool isTerminal) =>
        Assert.That(SessionStatus.FromValue(status).IsTerminal, Is.EqualTo(isTerminal));

    private static SessionResponse Session(string? output) =>
        new()
        {
            SessionId = "devin-1",
            Url = "https://example.com",
            Status = SessionStatus.Running,
            Tags = [],
            OrgId = "org-1",
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
            AcusConsumed = 0,
            PullRequests = [],
            StructuredOutput = output is null ? null : JsonNode.Parse(output)!.AsObject(),
        };
}

internal sealed record Report(int Bugs, string Name);

internal sealed record Other(string TheName);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
