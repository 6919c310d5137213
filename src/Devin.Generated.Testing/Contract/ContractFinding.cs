using System.Text;

namespace Devin.Generated.Testing.Contract;

/// <summary>One violation of the contract in a request.</summary>
/// <param name="Location">The location, such as <c>body/tags/0</c>: <c>body</c> or <c>query</c>, then names and indexes.</param>
/// <param name="Message">The description, in lower case. It never contains a value from the request.</param>
internal sealed record ContractFinding(string Location, string Message)
{
    /// <summary>Converts the name of an enum member to words: <c>StringTooLong</c> to <c>string too long</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
