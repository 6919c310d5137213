using System.Reflection;

namespace Devin.Generator.Reports;

/// <summary>Where the repository and its documentation are published. <c>Version.props</c> has the address.</summary>
internal static class RepositoryAddress
{
    private static readonly string Repository = typeof(RepositoryAddress)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static item => item.Key == "RepositoryUrl")
        .Value!;

    /// <summary>The address of a page, given by its path in the repository.</summary>
    public static string Of(string page) => $"{Repository}/blob/main/{page}";
}
