using System.Net.Http.Headers;
using Devin.Generated.Constraints;

namespace Devin.Generated.Transport;

/// <summary>Validates header values, so that a value can neither end its header nor change on the way.</summary>
internal static class HeaderText
{
    /// <summary>Returns the value if a header can contain it unchanged.</summary>
    /// <exception cref="ArgumentException">
    /// The value contains a line break, a control character or a non-ASCII character.
    /// </exception>
    public static string Checked(string name, string value)
    {
        foreach (var character in value)
        {
            if (character is not ('\t' or (>= ' ' and <= '~')))
            {
                throw new ArgumentException(
                    $"The value of the header '{name}' contains the character U+{(int)character:X4}. Header values can "
                        + "contain only printable ASCII characters and tabs. Encode the value.",
                    name
                );
            }
        }

        return value;
    }

    /// <summary>
    /// Validates a header and sets it on a request or its body, replacing a header of the same name. The body must be set
    /// before.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The name is not a valid header name, the header belongs to the connection, or it describes a body that the request
    /// does not have.
    /// </exception>
    public static void Set(HttpRequestMessage message, string name, string value)
    {
        if (ReservedHeaders.BelongsToConnection(name))
        {
            throw new ArgumentException(
                $"The header '{name}' cannot be set, because it belongs to the connection. Remove it: the HTTP client sets "
                    + "it if it is needed.",
                nameof(name)
            );
        }

        HttpHeaders headers =
            message.Content is { } content && ReservedHeaders.DescribesBody(name) ? content.Headers : message.Headers;
        try
        {
            headers.Remove(name);
        }
        catch (Exception exception)
            when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            throw Unusable(name, exception);
        }

        if (!headers.TryAddWithoutValidation(name, Checked(name, value)))
        {
            throw Unusable(name, null);
        }
    }

    private static ArgumentException Unusable(string name, Exception? cause) =>
        new(
            $"'{PrintableText.Format(name, 100)}' cannot be sent as a request header: either it is not a valid header name, or "
                + "it describes the body (such as Content-Type) and is set with the body.",
            nameof(name),
            cause
        );
}
