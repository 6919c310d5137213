using System.Globalization;
using System.Net;
using System.Text;

namespace Devin.Generated.Errors;

/// <summary>Puts an error into words: what was called, what came back, why, and what to do.</summary>
internal static class ErrorMessage
{
    private const int MaxTextLength = 300;
    private const int MaxErrors = 10;

    /// <summary>The status with its usual name, such as <c>404 Not Found</c>; what the server calls it is left out.</summary>
    public static string Describe(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : $"{number} {response.ReasonPhrase}";
    }

    /// <summary>The message of an exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="status">The status of the answer in words.</param>
    /// <param name="problem">What the body says. Of its faults place and message are shown, never the value.</param>
    /// <param name="hint">What to do, or null.</param>
    /// <param name="requestId">The id of the request, or null.</param>
    public static string Compose(string operation, string status, ApiProblem problem, string? hint, string? requestId)
    {
        var message = new StringBuilder();
        message.Append(operation).Append(" failed: the service answered ").Append(status).Append('.');
        AppendSentence(message, Shortened(problem.Title));
        if (!string.Equals(problem.Title, problem.Detail, StringComparison.Ordinal))
        {
            AppendSentence(message, Shortened(problem.Detail));
        }

        AppendSentence(message, Faults(problem.Errors));
        AppendSentence(message, problem.Excerpt is null ? null : $"The answer is no JSON, it reads: {problem.Excerpt}");
        AppendSentence(message, hint);
        if (requestId is not null)
        {
            message.Append(" (Request id: ").Append(PrintableText.Of(requestId, 100)).Append(')');
        }

        return message.ToString();
    }

    private static string? Faults(IReadOnlyList<ApiProblemError> errors)
    {
        if (errors.Count == 0)
        {
            return null;
        }

        var shown = string.Join(
            "; ",
            errors.Take(MaxErrors).Select(static error => PrintableText.Of(error.ToString(), MaxTextLength))
        );
        return errors.Count > MaxErrors ? $"{shown}; and {errors.Count - MaxErrors} more" : shown;
    }

    private static string? Shortened(string? text) => text is null ? null : PrintableText.Of(text, MaxTextLength);

    private static void AppendSentence(StringBuilder message, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var sentence = text.Trim();
        message.Append(' ').Append(sentence);
        if (sentence[^1] is not ('.' or '!' or '?' or '…'))
        {
            message.Append('.');
        }
    }
}
