using CsCheck;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Changes;

/// <summary>Any edit of a contract that is not of text for people is reported.</summary>
public sealed class EditTests
{
    private const int Samples = 600;

    private static readonly Subject Everything = new(
        DocumentFile.Read(
            Path.Combine(Workspace.Repository, "tests/Devin.Generator.Tests/Changes/Cases/everything.yaml")
        )
    );

    [Test]
    public void An_edit_at_any_place_of_a_contract_with_every_keyword_is_reported()
    {
        var unreported = Everything.Edits.AsParallel().Where(static edit => !Everything.Reports(edit));

        Assert.That(
            string.Join('\n', unreported.Select(static edit => edit.ToString()).Order(StringComparer.Ordinal)),
            Is.Empty
        );
    }

    [Test]
    public void An_edit_at_a_random_place_of_the_contract_is_reported()
    {
        var edits = ContractSlices
            .Of((MappingNode)DocumentFile.Read(RepositoryFolder.At("openapi/v3-openapi.yaml")))
            .Select(static slice => new Subject(slice))
            .SelectMany(static subject => subject.Edits.Select(edit => (Subject: subject, Edit: edit)))
            .ToArray();
        Gen.OneOf(edits)
            .Holds(
                static choice => choice.Subject.Reports(choice.Edit),
                samples: Samples,
                print: static choice => choice.Edit.ToString()
            );
    }

    /// <summary>A contract to edit.</summary>
    private sealed class Subject(Node root)
    {
        private readonly Lazy<ComparedContract> _original = new(() => ComparedContract.Of(root));

        /// <summary>All edits of the contract.</summary>
        public IEnumerable<Edit> Edits => Edit.All(root);

        /// <summary>Whether an edit is reported, or makes another document of it, which is refused with a message.</summary>
        public bool Reports(Edit edit)
        {
            try
            {
                return ChangeSet.Of(_original.Value, ComparedContract.Of(edit.Apply(root))).Count > 0;
            }
            catch (ContractException)
            {
                return true;
            }
        }
    }
}
