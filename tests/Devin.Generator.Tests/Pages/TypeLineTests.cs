using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

public sealed class TypeLineTests
{
    [TestCase("string", "string", 0, null, false)]
    [TestCase("string<uri>[] | null", "string", 1, "uri", true)]
    [TestCase("enum<string> | null", "string", 0, null, true)]
    [TestCase("SessionSecretInput · object[] | null", "object", 1, null, true)]
    [TestCase("integer[][]", "integer", 2, null, false)]
    [TestCase("string | integer", "string integer", 0, null, false)]
    [TestCase("Structured Output · object", "object", 0, null, null)]
    public void A_type_line_is_read(string text, string types, int depth, string? format, bool? isNullable)
    {
        var type = TypeLine.TryParse(text)!;
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', type.Types), Is.EqualTo(types));
            Assert.That(type.ArrayDepth, Is.EqualTo(depth));
            Assert.That(type.Format, Is.EqualTo(format));
            Assert.That(type.IsNullable, Is.EqualTo(isNullable));
        });
    }

    [TestCase("header")]
    [TestCase("erforderlich")]
    [TestCase("a string")]
    [TestCase("string |")]
    [TestCase("null")]
    [TestCase("enum<thing>")]
    public void Other_lines_are_no_type(string text) => Assert.That(TypeLine.TryParse(text), Is.Null);
}
