using System.Text.Json.Nodes;
using Devin.Generated.Models;
using HandWritten;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>The same requests for both clients.</summary>
internal static class Requests
{
    private const string Prompt = "Find out why the nightly build is red, and mend it.";
    private const string Title = "Nightly build";

    /// <summary>A usual request, with six properties.</summary>
    public static SessionCreateRequest Usual() =>
        new()
        {
            Prompt = Prompt,
            Title = Title,
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            MaxAcuLimit = 10,
            DevinMode = DevinMode.Fast,
        };

    /// <summary>The usual request of the hand-written client.</summary>
    public static SessionRequest UsualByHand() =>
        new()
        {
            Prompt = Prompt,
            Title = Title,
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            MaxAcuLimit = 10,
            DevinMode = "fast",
        };

    /// <summary>A request with all 19 properties.</summary>
    public static SessionCreateRequest Complete() =>
        new()
        {
            Prompt = Prompt,
            Title = Title,
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            KnowledgeIds = ["note-0123456789abcdef"],
            SecretIds = ["secret-0123456789abcdef"],
            SessionLinks = ["https://app.devin.ai/sessions/0123456789abcdef"],
            AttachmentUrls = [new Uri("https://app.devin.ai/attachments/0123456789abcdef/log.txt")],
            SessionSecrets = [new SessionSecretInput { Key = "API_KEY", Value = "0123456789abcdef" }],
            PlaybookId = "playbook-0123456789abcdef",
            ChildPlaybookId = "playbook-fedcba9876543210",
            CreateAsUserId = "user-0123456789abcdef",
            Platform = "linux",
            DevinMode = DevinMode.Fast,
            MaxAcuLimit = 10,
            BypassApproval = true,
            Resumable = true,
            StructuredOutputRequired = true,
            StructuredOutputSchema = Schema(),
        };

    /// <summary>The complete request of the hand-written client.</summary>
    public static SessionRequest CompleteByHand() =>
        new()
        {
            Prompt = Prompt,
            Title = Title,
            Tags = ["nightly", "build", "team-platform"],
            Repos = ["example/service"],
            KnowledgeIds = ["note-0123456789abcdef"],
            SecretIds = ["secret-0123456789abcdef"],
            SessionLinks = ["https://app.devin.ai/sessions/0123456789abcdef"],
            AttachmentUrls = [new Uri("https://app.devin.ai/attachments/0123456789abcdef/log.txt")],
            SessionSecrets = [new SessionSecret { Key = "API_KEY", Value = "0123456789abcdef" }],
            PlaybookId = "playbook-0123456789abcdef",
            ChildPlaybookId = "playbook-fedcba9876543210",
            CreateAsUserId = "user-0123456789abcdef",
            Platform = "linux",
            DevinMode = "fast",
            MaxAcuLimit = 10,
            BypassApproval = true,
            Resumable = true,
            StructuredOutputRequired = true,
            StructuredOutputSchema = Schema(),
        };

    private static JsonObject Schema() =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["cause"] = new JsonObject { ["type"] = "string" } },
        };
}
