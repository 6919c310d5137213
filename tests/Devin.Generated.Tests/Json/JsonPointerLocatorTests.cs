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
    public void All_positions_are_found_in_one_pass() =>
        JsonText.Documents.Holds(json =>
        {
            var text = Encoding.UTF8.GetBytes(json);
            var positions = new List<long>();
            var reader = new Utf8JsonReader(text);
            while (reader.Read())
            {
                positions.Add(reader.TokenStartIndex);
            }

            var walk = new JsonPointerWalk(text);
            foreach (var position in positions)
            {
                if (walk.Find(position, 10_000) != JsonPointerLocator.Locate(text, position))
                {
                    return false;
                }
            }

            return true;
        });

    [TestCase("abcdefgh", 100, "/abcdefgh")]
    [TestCase("abcdefgh", 5, "/abcd…")]
    [TestCase("a~b", 3, "/a~…")]
    public void A_long_pointer_is_cut(string name, int maxLength, string pointer)
    {
        var json = Encoding.UTF8.GetBytes($"{{\"{name}\":1}}");
        Assert.That(new JsonPointerWalk(json).Find(1, maxLength), Is.EqualTo(pointer));
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
            .Holds((bytes, position) => JsonPointerLocator.Locate(bytes, position) is not null);

    [Test]
    public void Every_token_of_a_nested_array_is_found() =>
        Gen.Int[0, 9]
            .Array[0, 6]
            .Array[0, 6]
            .Holds(rows =>
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
