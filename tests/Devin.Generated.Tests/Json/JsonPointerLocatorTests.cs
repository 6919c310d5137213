using System.Text;
using System.Text.Json;
using CsCheck;
using Devin.Generated.Json;

namespace Devin.Generated.Tests.Json;

[TestFixture]
internal sealed class JsonPointerLocatorTests
{
    private static readonly Gen<byte[]> JsonLike = Gen.Char["{}[]\":,\\u0012ntrue "]
        .Array.Select(static characters => Encoding.UTF8.GetBytes(characters));

    [TestCase("§{}", "")]
    [TestCase("""{"a":§1}""", "/a")]
    [TestCase("""{§"a":1}""", "/a")]
    [TestCase("""{"a":1,"b":[0,{"c":§null}]}""", "/b/1/c")]
    [TestCase("""[[],§[]]""", "/1")]
    [TestCase("""[[1],[2,3§]]""", "/1")]
    [TestCase("""{"a":{"b":1}§}""", "")]
    [TestCase("""{"a/b~c":{"":§1}}""", "/a~1b~0c/")]
    [TestCase("""{"\u0061":§1}""", "/a")]
    [TestCase("""{"a":1,"a":[§2]}""", "/a/0")]
    public void The_token_at_a_position_has_its_pointer(string marked, string pointer)
    {
        var position = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('§', StringComparison.Ordinal)]);
        var json = Encoding.UTF8.GetBytes(marked.Replace("§", "", StringComparison.Ordinal));
        Assert.That(JsonPointerLocator.Locate(json, position), Is.EqualTo(pointer));
    }

    [Test]
    public void A_pointer_counts_from_the_value_at_which_reading_began()
    {
        var reader = new Utf8JsonReader("""{"a":{"b":[1,2]},"c":3}"""u8);
        reader.Read();
        reader.Read();
        reader.Read();
        var pointers = new List<string>();
        for (var inner = reader; inner.CurrentDepth > 1 || pointers.Count == 0; inner.Read())
        {
            pointers.Add(JsonPointerLocator.LocateFrom(reader, inner.TokenStartIndex));
        }

        Assert.That(pointers, Is.EqualTo(["", "/b", "/b", "/b/0", "/b/1", "/b"]));
    }

    [TestCase("", "")]
    [TestCase("<html>", "")]
    [TestCase("""{"a":""", "/a")]
    [TestCase("""{"a":@}""", "/a")]
    [TestCase("""{"a":1,@""", "")]
    [TestCase("""{"a":[1,2,""", "/a/2")]
    [TestCase("""[{"a":1},{"b":tru}]""", "/1/b")]
    [TestCase("""{"a":"\u00""", "/a")]
    [TestCase("""{"\ud800":[x""", "/\\ud800/0")]
    public void A_broken_text_has_the_pointer_of_the_place_where_it_breaks(string json, string pointer) =>
        Assert.That(JsonPointerLocator.Locate(Encoding.UTF8.GetBytes(json), long.MaxValue), Is.EqualTo(pointer));

    [Test]
    public void No_bytes_make_it_fail() =>
        Gen.Select(Gen.OneOf(Gen.Byte.Array, JsonLike), Gen.Long)
            .Sample((bytes, position) => JsonPointerLocator.Locate(bytes, position) is not null);

    [Test]
    public void Every_token_of_a_nested_array_is_found() =>
        Gen.Int[0, 9]
            .Array[0, 6]
            .Array[0, 6]
            .Sample(rows =>
            {
                var json = JsonSerializer.SerializeToUtf8Bytes(rows);
                var reader = new Utf8JsonReader(json);
                var (row, column) = (-1, -1);
                while (reader.Read())
                {
                    (row, column) = reader switch
                    {
                        { TokenType: JsonTokenType.StartArray, CurrentDepth: 1 } => (row + 1, -1),
                        { TokenType: JsonTokenType.Number } => (row, column + 1),
                        _ => (row, column),
                    };
                    if (
                        reader.TokenType == JsonTokenType.Number
                        && JsonPointerLocator.Locate(json, reader.TokenStartIndex) != $"/{row}/{column}"
                    )
                    {
                        return false;
                    }
                }

                return true;
            });
}
