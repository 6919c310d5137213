namespace Devin.Generator.Tests.Changes;

/// <summary>The servers of two contracts.</summary>
public sealed class ServerTests
{
    private const string None = "openapi: 3.1.0\ninfo: { title: Things, version: 1.0.0 }\npaths: {}\n";

    [TestCase("", "servers: []")]
    [TestCase("servers: []", "")]
    public void An_empty_list_of_servers_means_the_same_as_none(string old, string @new) =>
        Assert.That(ContractText.Lines(ContractText.Read(None + old), ContractText.Read(None + @new)), Is.Empty);
}
