using System.Text;
using System.Text.Json;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Tables;

[TestFixture]
internal sealed class OperationHandleTests
{
    [Test]
    public void A_handle_reads_a_typed_request_and_writes_a_typed_response()
    {
        ServiceOperation<SessionCreateRequest, SessionResponse> operation = DevinOperations.Sessions.CreateSession;
        var request = operation.RequestCodec.Read("""{"prompt":"a","tags":["b"]}"""u8);
        var example = ContractTables.Contract.Operation("POST /v3/organizations/{org_id}/sessions").Example()!;
        var response = operation.ResponseCodec.Read(Encoding.UTF8.GetBytes(example.ToJsonString()));
        var written = operation.ResponseCodec.Write(response);
        Assert.Multiple(() =>
        {
            Assert.That((request.Prompt, request.Tags?.Single()), Is.EqualTo(("a", "b")));
            Assert.That(
                System.Text.Json.Nodes.JsonNode.DeepEquals(
                    System.Text.Json.Nodes.JsonNode.Parse(written.Span),
                    example
                ),
                Is.True
            );
            Assert.That(operation.ResponseCodec.MediaType, Is.EqualTo("application/json"));
            Assert.That(operation.ToString(), Is.EqualTo("Sessions.CreateSession"));
            Assert.That(() => operation.RequestCodec.Read("[]"u8), Throws.InstanceOf<JsonException>());
            Assert.That(() => operation.RequestCodec.Read(""u8), Throws.InstanceOf<JsonException>());
        });
    }

    [Test]
    public void Every_operation_has_a_handle_with_its_name_and_permission()
    {
        var contract = ContractTables.Contract;
        var handles = Handles(typeof(DevinOperations)).ToArray();
        Assert.That(handles.Select(KeyOf), Is.EquivalentTo(contract.Keys));
        Assert.That(
            handles.Select(static handle => (handle.Name, handle.Permission)),
            Is.EqualTo(
                handles
                    .Select(handle => contract.Operation(KeyOf(handle)))
                    .Select(static operation => (operation.Name, operation.Permission))
            )
        );
    }

    [Test]
    public void Lists_files_and_empty_responses_have_types_of_their_own()
    {
        ServiceOperation<IList<SessionAttachment>> list = DevinOperations.Sessions.GetSessionAttachments;
        ServiceOperation<ReadOnlyMemory<byte>> file = DevinOperations.Attachments.DownloadAttachment;
        var empty = Handles(typeof(DevinOperations))
            .Where(static handle => ContractTables.Contract.Operation(KeyOf(handle)).SuccessStatus == 204);
        Assert.Multiple(() =>
        {
            Assert.That(list.ResponseCodec.Read("[]"u8), Is.Empty);
            Assert.That(Encoding.UTF8.GetString(list.ResponseCodec.Write([]).Span), Is.EqualTo("[]"));
            Assert.That(file.ResponseCodec.Write(new byte[] { 1 }).ToArray(), Is.EqualTo(new byte[] { 1 }));
            Assert.That(empty, Is.Not.Empty.And.All.InstanceOf<ServiceOperation<NoContent>>());
        });
    }

    private static string KeyOf(ServiceOperation handle) => $"{handle.HttpMethod} {handle.Path}";

    private static IEnumerable<ServiceOperation> Handles(Type group) =>
        group
            .GetProperties()
            .Select(static property => (ServiceOperation)property.GetValue(null)!)
            .Concat(group.GetNestedTypes().SelectMany(Handles));
}
