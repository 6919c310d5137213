using System.Text;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Json;

/// <summary>Texts that a long response repeats are one string, and all texts are what the response contains.</summary>
internal sealed class RepeatedTextTests
{
    private static readonly string[] Texts =
    [
        "",
        "a",
        "organization-1",
        "organization-2",
        "münchen-1",
        "\u0080",
        "日本語のタグ",
        "line\nbreak",
        new('x', 64),
        new('x', 65),
        new('y', 300),
    ];

    [Test]
    public void All_texts_are_those_of_the_response()
    {
        var titles = Enumerable.Range(0, 3000).Select(static number => $"{Texts[number % Texts.Length]}{number / 40}");
        var expected = titles.Concat(Texts).Concat(Texts).ToArray();
        Assert.That(Read(expected).Items.Select(static session => session.Title), Is.EqualTo(expected));
    }

    [Test]
    public void A_repeated_short_text_is_one_string()
    {
        var titles = Read(Enumerable.Repeat("organization-1", 200))
            .Items.Select(static session => session.Title)
            .ToList();
        Assert.That(titles, Is.All.SameAs(titles[0]));
    }

    [Test]
    public void Texts_of_two_responses_are_not_shared()
    {
        var texts = Enumerable.Repeat("organization-1", 200);
        var (first, second) = (Read(texts).Items, Read(texts).Items);
        Assert.That(first[0].Title, Is.SameAs(first[^1].Title).And.Not.SameAs(second[0].Title));
    }

    private static SessionPage Read(IEnumerable<string> titles)
    {
        // As UTF-8, not as escape sequences.
        var encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        var items = titles.Select(title => $$"""{"title":"{{encoder.Encode(title)}}"}""");
        var json = Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', items)}}]}""");
        return ApiSerializer.Default.Read<SessionPage, ModelCodec<SessionPage>>(json, JsonReadContext.None);
    }
}
