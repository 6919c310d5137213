using CsCheck;
using Devin.Generator.Naming;

namespace Devin.Generator.Tests.Naming;

public sealed class WordsTests
{
    // Shorter ones may be read as the plural of an acronym, as in IDs.
    private static readonly Gen<string[]> SomeWords = Gen.String[Gen.Char['a', 'z'], 3, 6].Array[1, 5];

    [TestCase("session_id", "SessionId")]
    [TestCase("ACULimitResponse", "AcuLimitResponse")]
    [TestCase("acu_limit_page", "AcuLimitPage")]
    [TestCase("IDPGroupMember", "IdpGroupMember")]
    [TestCase("IPAccessList", "IpAccessList")]
    [TestCase("PRReview", "PrReview")]
    [TestCase("ListPRs", "ListPrs")]
    [TestCase("childSessionIDs", "ChildSessionIds")]
    [TestCase("URLsByHost", "UrlsByHost")]
    [TestCase("IDsOfThings", "IdsOfThings")]
    [TestCase("OAuthToken", "OAuthToken")]
    [TestCase("GitHub", "GitHub")]
    [TestCase("SHA256Hash", "Sha256Hash")]
    [TestCase("IN_PROGRESS", "InProgress")]
    [TestCase("HTTPStatus-XML.v2API", "HttpStatusXmlV2Api")]
    [TestCase("X", "X")]
    [TestCase("2FA", "_2Fa")]
    [TestCase("名前ID", "名前Id")]
    [TestCase("ÄÖÜName", "ÄöüName")]
    public void A_name_has_one_spelling(string name, string expected) =>
        Assert.That(Words.Pascal(name), Is.EqualTo(expected));

    [TestCase("ab-cd", "AbHyphenCd")]
    [TestCase("", "Empty")]
    public void A_spelled_name_has_a_word_for_each_other_character(string name, string expected) =>
        Assert.That(Words.Spelled(name), Is.EqualTo(expected));

    [Test]
    public void Words_are_separated_however_they_are_joined() =>
        SomeWords.Holds(static words =>
        {
            var expected = string.Concat(words.Select(Capital));
            var first = words[0].ToUpperInvariant();
            return new[]
            {
                string.Join('_', words),
                string.Join('-', words.Select(static word => word.ToUpperInvariant())),
                string.Concat(words.Select(static (word, index) => index == 0 ? word : Capital(word))),
                first + string.Concat(words.Skip(1).Select(Capital)),
                string.Concat(words.SkipLast(1).Select(Capital)) + words[^1].ToUpperInvariant(),
                expected,
            }.All(name => Words.Pascal(name) == expected);
        });

    [Test]
    public void No_letter_or_digit_is_lost_or_moved() =>
        Gen.String[Gen.Char["aAbBzZsS019_-. äÄß名"], 1, 20]
            .Where(static name => name.Any(char.IsLetterOrDigit))
            .Holds(static name =>
                string.Equals(
                    Words.Pascal(name).TrimStart('_'),
                    string.Concat(name.Where(char.IsLetterOrDigit)),
                    StringComparison.OrdinalIgnoreCase
                )
            );

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
