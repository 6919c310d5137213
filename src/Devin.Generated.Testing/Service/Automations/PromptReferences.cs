using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Repositories;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>
/// The playbook and the repositories that the prompt of an action names. A reference is the ID of a playbook or the path of a
/// repository, anywhere in the text.
/// </summary>
internal sealed partial class PromptReferences(ScopedStores<PlaybookResponse> playbooks)
{
    private static readonly HashSet<string> s_repositories = RepositorySeed
        .All.Select(static facts => facts.Path)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Checks the references of all actions that start sessions, and removes the members that follow from them.
    /// </summary>
    /// <exception cref="Refusal">400: a reference is unknown, or a member differs from the prompt.</exception>
    public void Check(JsonObject definition, string organizationId)
    {
        foreach (var (session, prompt) in SessionsOf(definition))
        {
            var playbookId = PlaybookOf(prompt);
            if (playbookId is not null && playbooks.FindUsable(organizationId, playbookId) is null)
            {
                throw new Refusal(HttpStatusCode.BadRequest, "The prompt names a playbook that does not exist.");
            }

            var isSet =
                session["playbook_id"] is { } playbook && playbook.GetValue<string>() != playbookId
                || session["repos"] is JsonArray { Count: > 0 } repositories
                    && !JsonNode.DeepEquals(repositories, RepositoriesOf(prompt));
            if (isSet)
            {
                throw new Refusal(
                    HttpStatusCode.BadRequest,
                    "The members 'repos' and 'playbook_id' of a session follow from the prompt and cannot be set."
                );
            }

            session.Remove("playbook_id");
            session.Remove("repos");
        }
    }

    /// <summary>Adds the members that follow from the prompts to a copy of a definition.</summary>
    public static void Show(JsonObject definition)
    {
        foreach (var (session, prompt) in SessionsOf(definition))
        {
            session["playbook_id"] = PlaybookOf(prompt);
            session["repos"] = RepositoriesOf(prompt);
        }
    }

    private static IEnumerable<(JsonObject Session, string Prompt)> SessionsOf(JsonObject definition) =>
        AutomationMembers
            .Objects(definition, AutomationMembers.Actions)
            .Where(static action => action[AutomationMembers.Session] is not null)
            .Select(static action =>
                (action[AutomationMembers.Session]!.AsObject(), AutomationMembers.Text(action, "prompt")!)
            );

    private static string? PlaybookOf(string prompt) =>
        PlaybookId().Match(prompt) is { Success: true } match ? match.Value : null;

    private static JsonArray RepositoriesOf(string prompt) =>
        new([
            .. RepositoryPath()
                .Matches(prompt)
                .Select(static match => match.Value)
                .Where(s_repositories.Contains)
                .Distinct(StringComparer.Ordinal)
                .Select(static path => (JsonNode)path),
        ]);

    [GeneratedRegex("playbook-[0-9a-f]{32}", RegexOptions.NonBacktracking)]
    private static partial Regex PlaybookId();

    [GeneratedRegex("[A-Za-z0-9_-]+/[A-Za-z0-9_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex RepositoryPath();
}
