using System.Text.RegularExpressions;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Reports;
using Devin.Generator.Files;
using Devin.Generator.Findings;
using Devin.Generator.Tree;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>Real changes, as the published copies show them.</summary>
public sealed class HistoryTests
{
    private static readonly JsonPointer Request = Properties("SessionCreateRequest");
    private static readonly JsonPointer Response = Properties("SessionResponse");

    private static readonly Node Japanese = Copy("openapi/ja/v3-openapi.yaml");

    /// <summary>The contract as the German page shows it: the fields and values that it lists, and no others.</summary>
    private static Node German
    {
        get
        {
            var root = Japanese;
            foreach (var name in new[] { "devin_mode", "platform", "resumable", "session_links" })
            {
                root = NodePatch.Set(root, Request.Append(name), null);
            }

            root = Values(
                root,
                Response.Append("origin"),
                static values => [.. values.Where(static value => value != "code_scan"), "scheduled"]
            );
            return Values(
                root,
                Response.Append("category"),
                static values => values.Where(static value => value is not ("code_review" or "security"))
            );
        }
    }

    [Test]
    public void The_changelog_from_the_German_contract_to_the_Japanese_one_is_correct() =>
        Assert.That(
            Changelog(German, Japanese),
            Is.EqualTo(
                """
                ## 4.0.0

                ### Removed

                - Removed `SessionResponseOrigin.Scheduled`

                ### Added

                - Added `SessionCreateRequest.DevinMode`
                - Added `SessionCreateRequest.Platform`
                - Added `SessionCreateRequest.Resumable`
                - Added `SessionCreateRequest.SessionLinks`
                - Added `SessionResponseCategory.CodeReview`
                - Added `SessionResponseCategory.Security`
                - Added `SessionResponseOrigin.CodeScan`

                """.ReplaceLineEndings("\n")
            )
        );

    [Test]
    public void The_changelog_of_a_changed_type_has_both_types() =>
        Assert.That(
            Changelog(
                Japanese,
                NodePatch.Set(Japanese, Response.Append("title"), new MappingNode(Japanese.Location, []))
            ),
            Does.Contain("- `SessionResponse.Title` is `JsonNode?`, was `string?`\n")
        );

    /// <summary>The sample of that page shows <c>session_links</c> once; its list of fields does not.</summary>
    [TestCase("scheduled", 1)]
    [TestCase("session_links", 1)]
    [TestCase("devin_mode", 0)]
    [TestCase("platform", 0)]
    [TestCase("resumable", 0)]
    [TestCase("code_scan", 0)]
    [TestCase("code_review", 0)]
    [TestCase("security", 0)]
    public void The_German_contract_has_the_fields_and_values_of_its_page(string name, int times)
    {
        var page = File.ReadAllText(Path.Combine(Workspace.Repository, "openapi/pages/create-session.de.rendered.txt"));

        Assert.That(Regex.Count(page, $@"\b{name}\b"), Is.EqualTo(times));
    }

    [Test]
    public void The_Japanese_copy_and_the_Chinese_one_mean_the_same() =>
        Assert.That(
            Changelog(Japanese, Copy("openapi/zh/v3-openapi.yaml")),
            Is.EqualTo("## 3.0.0\n\nNothing changed.\n")
        );

    private static string Changelog(Node old, Node @new) =>
        ChangelogReport.Write(Report(ComparedContract.Of(old), ComparedContract.Of(@new)));

    private static ChangeReport Report(ComparedContract old, ComparedContract @new) =>
        ChangeReport.Of(
            old,
            @new,
            JudgedFindings<Change>.Of(ChangeSet.Of(old, @new), []),
            currentVersion: null,
            listsAll: false
        );

    private static JsonPointer Properties(string schema) =>
        JsonPointer.Root.Append("components").Append("schemas").Append(schema).Append("properties");

    private static Node Copy(string path) => DocumentFile.Read(Path.Combine(Workspace.Repository, path));

    /// <summary>Other values of the first enum at a place.</summary>
    private static Node Values(Node root, JsonPointer at, Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        var place = new[] { at.Append("enum"), at.Append("anyOf").Append(0).Append("enum") }.First(candidate =>
            candidate.Find(root) is not null
        );
        var list = (SequenceNode)place.Find(root)!;
        var texts = change(list.Items.Cast<ScalarNode>().Select(static item => item.Text));
        Node[] items = [.. texts.Select(text => new ScalarNode(list.Location, ScalarKind.String, text))];
        return NodePatch.Set(root, place, new SequenceNode(list.Location, items));
    }
}
