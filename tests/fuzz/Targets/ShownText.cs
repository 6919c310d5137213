using System.Globalization;
using System.Text;
using Devin.Fuzz.Running;
using Devin.Generated.Core;

namespace Devin.Fuzz.Targets;

/// <summary>The rules for the texts that a program logs.</summary>
internal static class ShownText
{
    private const int LongestMessage = 8 * 1024;

    /// <summary>The message is short and printable, and the token is nowhere.</summary>
    public static void Check(DevinException exception)
    {
        CheckMessage(exception.Message);
        foreach (var text in Texts(exception).OfType<string>())
        {
            if (text.Contains(ScriptedHandler.Token, StringComparison.Ordinal))
            {
                throw new FuzzFailureException($"The token is shown: {text}");
            }
        }
    }

    /// <summary>The message is short and printable.</summary>
    public static void CheckMessage(string message)
    {
        if (message.Length > LongestMessage || message.EnumerateRunes().Any(IsControl))
        {
            throw new FuzzFailureException($"A message of {message.Length} characters: {message}");
        }
    }

    private static IEnumerable<string?> Texts(DevinException exception)
    {
        yield return exception.ToString();
        yield return exception.RequestId;
        yield return (exception as DevinResponseFormatException)?.Pointer;
        if (exception is not DevinApiException { Problem: var problem } failure)
        {
            yield break;
        }

        yield return problem.Type;
        yield return problem.Title;
        yield return problem.Detail;
        yield return problem.Instance;
        yield return problem.Excerpt;
        yield return problem.Json?.GetRawText();
        yield return failure.ReadBodyAsJson()?.ToJsonString();
        foreach (var error in problem.Errors)
        {
            yield return error.ToString();
        }

        foreach (var (name, values) in failure.Headers)
        {
            yield return $"{name}: {string.Join(", ", values)}";
        }
    }

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
