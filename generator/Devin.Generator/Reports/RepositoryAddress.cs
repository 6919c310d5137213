namespace Devin.Generator.Reports;

/// <summary>Where the repository and its documentation are published.</summary>
internal static class RepositoryAddress
{
    private const string Repository = "https://devin-generated.example";

    /// <summary>The address of a page, given by its path in the repository.</summary>
    public static string Of(string page) => $"{Repository}/blob/main/{page}";
}
