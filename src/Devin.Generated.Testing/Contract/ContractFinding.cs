using System.Text;

namespace Devin.Generated.Testing.Contract;

/// <summary>One thing in a request that the contract does not allow.</summary>
/// <param name="Location">Where, from <c>body</c>, <c>query</c> or <c>path</c> on, with <c>/</c> between the parts.</param>
/// <param name="Message">What, in lower case. Never holds a value that was sent.</param>
internal sealed record ContractFinding(string Location, string Message)
{
    /// <summary>The name of an enum member as words: <c>StringTooLong</c> as <c>string too long</c>.</summary>
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
