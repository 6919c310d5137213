using Devin.Generator.Documents;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Scalars;

/// <summary>The table of scalar types: the row of each schema, and that no row is missing or duplicate.</summary>
public sealed class ScalarTableTests
{
    private static readonly PrimitiveType[] Types = Enum.GetValues<PrimitiveType>();

    [TestCase("type: string", PrimitiveType.String)]
    [TestCase("type: string, format: hostname", PrimitiveType.String)]
    [TestCase("type: string, format: duration", PrimitiveType.String)]
    [TestCase("type: string, format: date-time", PrimitiveType.DateTimeOffset)]
    [TestCase("type: string, format: uuid4", PrimitiveType.Guid)]
    [TestCase("type: string, format: uri, contentEncoding: base64", PrimitiveType.Uri)]
    [TestCase("type: string, format: other, contentEncoding: base64", PrimitiveType.Bytes)]
    [TestCase("type: string, contentEncoding: base64, contentMediaType: application/octet-stream", PrimitiveType.Bytes)]
    [TestCase("type: string, contentMediaType: application/octet-stream", PrimitiveType.Binary)]
    [TestCase("type: string, contentMediaType: image/png", PrimitiveType.Binary)]
    [TestCase("type: string, contentEncoding: binary", PrimitiveType.Binary)]
    [TestCase("type: string, contentMediaType: text/csv", PrimitiveType.String)]
    [TestCase("type: string, contentMediaType: application/problem+json", PrimitiveType.String)]
    [TestCase("type: integer", PrimitiveType.Int64)]
    [TestCase("type: integer, format: int32", PrimitiveType.Int32)]
    [TestCase("type: integer, format: double", PrimitiveType.Int64)]
    [TestCase("type: integer, format: unixtime", PrimitiveType.UnixTime)]
    [TestCase("type: integer, format: unix-time", PrimitiveType.UnixTime)]
    [TestCase("type: string, format: unixtime", PrimitiveType.String)]
    [TestCase("type: number", PrimitiveType.Double)]
    [TestCase("type: number, format: int32", PrimitiveType.Int32)]
    [TestCase("type: number, format: decimal", PrimitiveType.Decimal)]
    [TestCase("type: boolean, format: int32", PrimitiveType.Boolean)]
    public void A_schema_chooses_its_type(string schema, object type)
    {
        var node = (MappingNode)DocumentReader.Read($"{{ {schema} }}", "schema.yaml");
        Assert.That(ScalarTable.Find(node.Text("type")!, node), Is.EqualTo(type));
    }

    [TestCase("object")]
    [TestCase("array")]
    [TestCase("null")]
    [TestCase("text")]
    public void Another_type_is_no_scalar(string type) =>
        Assert.That(ScalarTable.Find(type, new MappingNode(new SourceLocation("schema.yaml", 1, 1), [])), Is.Null);

    [Test]
    public void Every_type_has_a_row_and_a_serializer_in_the_library()
    {
        var serializers = Path.Combine(Workspace.Repository, "src", "Devin.Generated", "Json");
        Assert.Multiple(() =>
        {
            foreach (var type in Types)
            {
                Assert.That(Path.Combine(serializers, ScalarTable.Of(type).Codec + ".cs"), Does.Exist);
            }
        });
    }

    [Test]
    public void No_format_chooses_two_types_and_every_JSON_type_has_one_default()
    {
        var rows = Types.Select(ScalarTable.Of).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(rows.SelectMany(static row => row.Formats), Is.Unique);
            Assert.That(
                rows.Where(static row => row.IsDefault).Select(static row => row.JsonType),
                Is.EquivalentTo(["boolean", "integer", "number", "string"])
            );
        });
    }

    [TestCase(PrimitiveType.Double, PrimitiveType.Int32, PrimitiveType.Single)]
    [TestCase(PrimitiveType.Double, PrimitiveType.Single, PrimitiveType.Double)]
    [TestCase(PrimitiveType.Single, PrimitiveType.Single, PrimitiveType.Single)]
    [TestCase(PrimitiveType.Decimal, PrimitiveType.Decimal, PrimitiveType.Double)]
    [TestCase(PrimitiveType.Int64, PrimitiveType.Int32, PrimitiveType.Int64)]
    [TestCase(PrimitiveType.Int64, PrimitiveType.Int32, PrimitiveType.UnixTime)]
    [TestCase(PrimitiveType.Int64, PrimitiveType.UnixTime, PrimitiveType.Int64)]
    [TestCase(PrimitiveType.UnixTime, PrimitiveType.UnixTime, PrimitiveType.UnixTime)]
    [TestCase(PrimitiveType.String, PrimitiveType.Guid, PrimitiveType.Uri)]
    [TestCase(PrimitiveType.Guid, PrimitiveType.Guid, PrimitiveType.Guid)]
    public void Several_types_have_one_that_holds_them_all(object common, object one, object other) =>
        Assert.That(ScalarTable.Common([(PrimitiveType)one, (PrimitiveType)other]), Is.EqualTo(common));
}
