using System.Text.RegularExpressions;
using Devin.Generator.Schemas;

namespace Devin.Generator.Tests.Schemas;

/// <summary>Regular expressions of a contract mean in .NET what ECMA-262 says.</summary>
public sealed class EcmaPatternTests
{
    [TestCase("^[a-z]+$", "abc", true)]
    [TestCase("^[a-z]+$", "abc\n", false)]
    [TestCase("^a$", "a\nb", false)]
    [TestCase(@"^\d+$", "12", true)]
    [TestCase(@"^\d+$", "١٢", false)]
    [TestCase(@"^[\d.]+$", "1.2", true)]
    [TestCase(@"^[\d.]+$", "1,2", false)]
    [TestCase(@"^\w+$", "a_1", true)]
    [TestCase(@"^\w+$", "ä", false)]
    [TestCase(@"^[\w-]+$", "a-b", true)]
    [TestCase(@"^\D$", "١", true)]
    [TestCase("^a.b$", "a\rb", false)]
    [TestCase("^a.b$", "a-b", true)]
    [TestCase("^[$]$", "$", true)]
    [TestCase(@"^\$\.$", "$.", true)]
    [TestCase(@"^\/v\d$", "/v3", true)]
    [TestCase("^[a-z-[b]]+$", "a]", true)]
    [TestCase("^[a-z-[b]]+$", "-]", true)]
    [TestCase(@"^\u0041\u{42}$", "AB", true)]
    [TestCase(@"^\u{0042}$", "B", true)]
    [TestCase("b", "abc", true)]
    [TestCase("^(?!no)", "no", false)]
    public void A_text_matches_as_in_ECMA(string pattern, string text, bool matches) =>
        Assert.That(
            Regex.IsMatch(text, EcmaPattern.Translate(pattern)!, RegexOptions.CultureInvariant),
            Is.EqualTo(matches)
        );

    [TestCase("(")]
    [TestCase("[]")]
    [TestCase("[^]")]
    [TestCase("a**")]
    public void An_expression_without_a_translation_is_left_out(string pattern) =>
        Assert.That(EcmaPattern.Translate(pattern), Is.Null);
}
