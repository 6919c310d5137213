using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Service;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class OperationTableTests
{
    [Test]
    public void Every_operation_of_the_contract_is_executed_and_no_other()
    {
        var service = new DevinService(new InMemoryDevinOptions());
        Assert.That(service.Operations.Keys, Is.EquivalentTo(ContractTables.Contract.Keys));
    }

    /// <summary>The operations of a group are added when one of them is executed first.</summary>
    [Test]
    public void Every_operation_can_be_the_first_one()
    {
        foreach (var operation in ContractTables.Contract.Keys.Select(ContractTables.Contract.Operation))
        {
            var service = new DevinService(new InMemoryDevinOptions());
            Assert.That(() => service.Operations.Find(operation), Throws.Nothing, operation.Key);
        }
    }
}
