using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Lists;

/// <summary>Every operation of the contract that returns pages has a method for all items in both clients.</summary>
internal sealed class PagedOperationTests
{
    private static IEnumerable<Operation> Paged() =>
        Contract.Model.Operations.Where(static operation => operation.Parameters.Any(IsPosition));

    [Test]
    public void Every_operation_with_a_cursor_or_an_offset_is_a_list_of_all_pages()
    {
        Assert.That(Paged().Count(), Is.GreaterThanOrEqualTo(42));
        Assert.That(Paged().Where(static operation => operation.Paging is null), Is.Empty);
        Assert.That(
            Contract.Model.Operations.Where(static operation =>
                operation.Paging is not null && !operation.Parameters.Any(IsPosition)
            ),
            Is.Empty
        );
    }

    [Test]
    public void The_method_of_the_flat_client_has_the_parameters_of_the_method_for_one_page()
    {
        foreach (var operation in Paged())
        {
            var type = typeof(DevinClient).Assembly.GetType($"Devin.Generated.{operation.ClientTypeName}")!;
            var one = type.GetMethod(operation.Name + "Async")!;
            var all = type.GetMethod(operation.Paging!.Name + "Async");
            Assert.That(all?.ReturnType.Name, Is.EqualTo("PagedList`2"), operation.CallName);
            Assert.That(
                all!.GetParameters().Select(static parameter => parameter.ToString()),
                Is.EqualTo(one.GetParameters().Select(static parameter => parameter.ToString()))
            );
        }
    }

    [Test]
    public void As_many_builders_of_the_fluent_client_have_a_list_of_all_pages() =>
        Assert.That(
            typeof(Devin.Generated.Fluent.DevinApiClient)
                .Assembly.GetExportedTypes()
                .Count(static type => type.GetMethod("GetAllAsync") is not null),
            Is.EqualTo(Paged().Count())
        );

    [TestCase("Sessions.ListSessions", "ListAllSessions")]
    [TestCase("Sessions.GetSessionMessages", "GetAllSessionMessages")]
    [TestCase("Schedules.ListSchedules", "ListAllSchedules")]
    public void All_follows_the_first_word_of_the_name(string call, string expected) =>
        Assert.That(
            Contract.Model.Operations.Single(operation => operation.CallName == call + "Async").Paging!.Name,
            Is.EqualTo(expected)
        );

    private static bool IsPosition(Parameter parameter) =>
        parameter is { Place: ParameterPlace.Query, WireName: "after" or "offset" };
}
