using Devin.Generated;

namespace UnitTests;

/// <summary>The code under test.</summary>
internal sealed class SessionTitles(DevinClient devin)
{
    public async Task<string> OfAsync(string id)
    {
        var session = await devin.Sessions.GetSessionAsync(id);
        return session.Title ?? "(no title)";
    }
}
