using System.Globalization;
using System.Net;
using System.Text;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>
/// The reasons of failures as few different texts, as the semantic conventions of OpenTelemetry require for
/// <c>error.type</c>.
/// </summary>
internal static class ErrorType
{
    /// <summary>The name of the attribute.</summary>
    public const string Attribute = "error.type";

    /// <summary>
    /// The status code of an error response, the kind of a connection failure such as <c>name_resolution_error</c>, or the
    /// name of the exception type.
    /// </summary>
    public static string Of(Exception failure) =>
        failure switch
        {
            DevinApiException exception => Of(exception.Status),
            DevinConnectionException { InnerException: { } cause } => Of(cause),
            HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => SnakeCase(error),
            _ => failure.GetType().FullName!,
        };

    /// <summary>The status code.</summary>
    public static string Of(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    private static string SnakeCase(HttpRequestError error)
    {
        var text = new StringBuilder();
        foreach (var character in error.ToString())
        {
            if (char.IsUpper(character) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }
}
