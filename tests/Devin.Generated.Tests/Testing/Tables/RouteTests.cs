using System.Diagnostics;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Tables;

[TestFixture]
internal sealed class RouteTests
{
    [Test]
    public void Every_operation_is_found_by_its_method_and_path_and_has_the_values()
    {
        const string Value = "a b/ö%2F";
        var contract = ContractTables.Contract;
        Assert.That(contract.Keys, Is.Not.Empty);
        foreach (var key in contract.Keys)
        {
            var operation = contract.Operation(key);
            var path = operation.PathNames.Aggregate(
                operation.Path,
                static (path, name) =>
                    path.Replace($"{{{name}}}", Uri.EscapeDataString(Value), StringComparison.Ordinal)
            );
            var match = contract.Find(operation.Method, path);
            Assert.That(match.Operation, Is.SameAs(operation), key);
            Assert.That(operation.PathNames.Select(match.Path.Find), Is.All.EqualTo(Value), key);
        }
    }

    [TestCase("GET", "/a/b", "GET /a/b")]
    [TestCase("GET", "/a/c", "GET /a/{x}")]
    [TestCase("DELETE", "/a/b", "DELETE /a/{y}")]
    [TestCase("POST", "/a/b:run", "POST /a/{x}:run")]
    [TestCase("GET", "/a/b/c", "GET /a/{x}/c")]
    [TestCase("GET", "/", "GET /")]
    [TestCase("PUT", "/a/b", "known")]
    [TestCase("POST", "/a/b", "known")]
    [TestCase("get", "/a/b", "known")]
    [TestCase("GET", "/a", "unknown")]
    [TestCase("GET", "/a/", "unknown")]
    [TestCase("GET", "/a/b/", "unknown")]
    [TestCase("GET", "/A/b", "unknown")]
    [TestCase("GET", "/a/b/d", "unknown")]
    [TestCase("GET", "//a/b", "unknown")]
    public void A_path_without_parameters_goes_first_and_methods_and_paths_are_distinguished(
        string method,
        string path,
        string expected
    )
    {
        var contract = SmallContract.WithPaths(
            "GET /",
            "GET /a/{x}",
            "GET /a/b",
            "DELETE /a/{y}",
            "POST /a/{x}:run",
            "GET /a/{x}/c"
        );
        var match = contract.Find(method, path);
        Assert.That(match.Operation?.Key ?? (match.IsPathKnown ? "known" : "unknown"), Is.EqualTo(expected));
        Assert.That(match.Operation?.PathNames.Select(match.Path.Find) ?? [], Has.None.Null);
    }

    [Test]
    public void A_long_path_costs_little()
    {
        var stopwatch = Stopwatch.StartNew();
        var match = ContractTables.Contract.Find("GET", string.Concat(Enumerable.Repeat("/v3", 1_000_000)));
        Assert.That((match.IsPathKnown, stopwatch.Elapsed < TimeSpan.FromMinutes(1)), Is.EqualTo((false, true)));
    }
}
