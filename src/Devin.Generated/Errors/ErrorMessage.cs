using System.Globalization;
using System.Net;
using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;

namespace Devin.Generated.Errors;

/// <summary>Writes the message of an exception: the operation, the response, the reason, and what to do.</summary>
internal static class ErrorMessage
{
    private const int MaxTextLength = 300;
    private const int MaxErrors = 10;

    /// <summary>
    /// The status code with its standard name, such as <c>404 Not Found</c>. The server's own reason phrase is not
    /// used.
    /// </summary>
    public static string Describe(HttpStatusCode status)
    {
        using var response = new HttpResponseMessage(status);
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(response.ReasonPhrase) ? number : $"{number} {response.ReasonPhrase}";
    }

    /// <summary>Creates the message of an exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="status">The status code of the response in words.</param>
    /// <param name="problem">
    /// The content of the body. The location and the message of each error are shown, never the value.
    /// </param>
    /// <param name="hint">What to do, or null.</param>
    /// <param name="requestId">The ID of the request, or null.</param>
    public static string Compose(string operation, string status, ApiProblem problem, string? hint, string? requestId)
    {
        var message = new StringBuilder();
        message.Append(operation).Append(" failed: the service responded with ").Append(status).Append('.');
        AppendSentence(message, Shortened(problem.Title));
        if (!string.Equals(problem.Title, problem.Detail, StringComparison.Ordinal))
        {
            AppendSentence(message, Shortened(problem.Detail));
        }

        AppendSentence(message, Faults(problem.Errors));
        AppendSentence(
            message,
            problem.Excerpt is null ? null : $"The response is not JSON. It starts with: {problem.Excerpt}"
        );
        AppendSentence(message, hint);
        if (requestId is not null)
        {
            message.Append(" (Request ID: ").Append(PrintableText.Format(requestId, 100)).Append(')');
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
            errors.Take(MaxErrors).Select(static error => PrintableText.Format(error.ToString(), MaxTextLength))
        );
        return errors.Count > MaxErrors ? $"{shown}; and {errors.Count - MaxErrors} more" : shown;
    }

    private static string? Shortened(string? text) => text is null ? null : PrintableText.Format(text, MaxTextLength);

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
