namespace Devin.Generated.Transport;

/// <summary>Refuses header values that could end the header or be changed on the way.</summary>
internal static class HeaderText
{
    /// <summary>The value, when it can travel in a header as it is.</summary>
    /// <exception cref="ArgumentException">It holds a line break, a control character or a character beyond ASCII.</exception>
    public static string Checked(string name, string value)
    {
        foreach (var character in value)
        {
            if (character is not ('\t' or (>= ' ' and <= '~')))
            {
                throw new ArgumentException(
                    $"The value of the header '{name}' holds the character U+{(int)character:X4}. Header values are "
                        + "visible ASCII characters, spaces and tabs; encode the value first.",
                    name
                );
            }
        }

        return value;
    }

    /// <summary>Adds a checked header to a request, in place of one of the same name.</summary>
    /// <exception cref="ArgumentException">The name is no header name, or is set by the body.</exception>
    public static void Set(HttpRequestMessage message, string name, string value)
    {
        var headers = message.Headers;
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
            $"'{Errors.PrintableText.Of(name, 100)}' cannot be sent as a request header: either it is no header name, or it "
                + "describes the body (such as Content-Type) and is set with the body.",
            nameof(name),
            cause
        );
}
