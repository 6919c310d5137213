using Devin.Generator.Contracts;
using Devin.Generator.Import;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Import;

/// <summary>The provenance file lists what the service documents in part only.</summary>
public sealed class PartialEvidenceTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /things:
            get: { responses: { '204': { description: d } } }
            delete: { responses: { '204': { description: d } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }
            Other: { type: object }

        """;

    private const string Evidence = """
        overlay: 1.0.0
        info: { title: Evidence, version: '1' }
        x-unmatched: warning
        actions:
          - { target: "$.paths['/things'].delete", description: Page., update: { x-evidence: its status is inferred. } }
          - { target: $.components.schemas.Thing.properties.id, description: Page., update: { x-evidence: unknown. } }
          - { target: $.components.schemas.Gone, description: Page., update: { x-evidence: unknown. } }

        """;

    [Test]
    public void Import_lists_what_the_evidence_names()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", Contract);
        workspace.Write("openapi/evidence.yaml", Evidence);
        var (code, _, error) = workspace.Run("import");
        Assert.That(code, Is.Zero, error);
        Assert.That(
            ProvenanceFile.Load(workspace.At("openapi")).Copies.Single().Partial,
            Is.EqualTo(new[] { "DELETE /things", "schema Thing" })
        );
    }

    [Test]
    public void The_record_of_this_repository_is_up_to_date()
    {
        var folder = Path.Combine(Workspace.Repository, "openapi");
        var contract = ContractDocument.Read(
            Path.Combine(folder, ContractFolder.ReferenceCopy),
            [.. ContractFolder.OverlaysIn(folder)]
        );
        var recorded = ProvenanceFile.Load(folder).ByPath()[ContractFolder.ReferenceCopy].Partial;
        Assert.That(recorded, Is.EqualTo(PartialEvidence.In(contract.Applied)).And.Not.Empty);
    }
}
