using System.Globalization;
using System.Reflection;
using System.Text;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of the environment variables.</summary>
internal static class EnvironmentPage
{
    /// <summary>The variables of builds and tests of this repository, and what they do.</summary>
    private static readonly (string Name, string Meaning)[] s_ofBuilds =
    [
        ("CI", "`true`: restore fails if a lock file does not match, and warnings of MSBuild are errors."),
        ("DEVIN_CHROMIUM", "The path of the browser for the tests of the HTML reports, if it is not in `PATH`."),
        (
            "DEVIN_CLI",
            "The path of the published `samples/DevinCli` for its tests; without it they run the built program."
        ),
        (
            "DEVIN_RANDOM_SAMPLES",
            "A number N: tests of properties check N times as many values, which are new in each run. Default: the values are the same in each run."
        ),
        ("DEVIN_STORM_SECONDS", "How long concurrent callers run in the storm tests, in seconds. Default: 2."),
        ("DEVIN_UPDATE_PICTURES", "`1`: the tests of the HTML reports write their pictures again."),
        (
            "DEVIN_WRITE_PAGES",
            "`1`: tests write the files that they otherwise compare: reference pages, images, `CHANGELOG.md`. `dotnet test --filter TestCategory=Pages` runs those tests."
        ),
        (
            "RestoreConfigFile",
            "The NuGet configuration that replaces `nuget.config`; see [building](../building.md#restore)."
        ),
    ];

    /// <summary>The names of all variables on the page.</summary>
    public static IEnumerable<string> Names =>
        Constants()
            .Select(static constant => (string)constant.GetRawConstantValue()!)
            .Concat(s_ofBuilds.Select(static one => one.Name));

    /// <summary>The page.</summary>
    public static string Write()
    {
        var documentation = new XmlDocumentation(typeof(DevinEnvironment).Assembly);
        var text = new StringBuilder(
            "# Environment variables\n\n## Programs\n\n`DevinClient.FromEnvironment` and `DevinClientOptions.FromEnvironment` read:\n\n"
        );
        text.Append("| variable | meaning |\n|---|---|\n");
        foreach (var constant in Constants())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{constant.GetRawConstantValue()}` | {documentation.Summary(constant)} |\n"
            );
        }

        text.Append(
            "\nA host reads its configuration, so the options of [`DevinOptions`](options.md#devinoptions) in the section\n"
        );
        text.Append("`Devin` are `Devin__Token`, `Devin__OrganizationId` and so on.\n\n## Builds and tests\n\n");
        text.Append("| variable | meaning |\n|---|---|\n");
        foreach (var (name, meaning) in s_ofBuilds)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {meaning} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<FieldInfo> Constants() =>
        typeof(DevinEnvironment)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.IsLiteral);
}
