namespace Devin.Generator.Tests.Documentation.Release;

/// <summary>
/// The version is high enough for the changes of the contract, and the changelog lists them. With DEVIN_WRITE_PAGES=1 the
/// changelog is written.
/// </summary>
[Category(WrittenPages.Category)]
public sealed class ChangelogTests
{
    private const string Earlier = """
        # Changelog

        How versions are numbered.

        ## 1.0.0

        Notes.

        <!-- Changes of the contract, as devin-gen changes writes them -->

        ### Added

        - Added `a`

        """;

    private const string Entry = "## 1.1.0\n\n### Added\n\n- Added `b`\n";

    private static readonly ReleaseVersions Versions = ReleaseVersions.Read();

    [Test]
    public void The_version_is_high_enough_and_the_changelog_lists_the_changes_since_the_last_release()
    {
        string[] sides = Versions.LastRelease is { Length: > 0 } last
            ? ["--base", $"v{last}", "--current-version", last]
            :
            [
                RepositoryFolder.At("tests/Devin.Generator.Tests/Documentation/Release/before-first-release.yaml"),
                "openapi",
                "--current-version",
                "0.0.0",
            ];
        string[] options = ["--copies", "openapi", "--fail-on", "never", "--format", "changelog"];
        var (code, entry, error) = GeneratorProgram.Call(
            RepositoryFolder.Path,
            ["changes", .. sides, .. options, "--new-version", Versions.Version]
        );

        Assert.That(code, Is.Zero, error);
        var text = File.ReadAllText(RepositoryFolder.At("CHANGELOG.md"));
        WrittenPages.Expect("CHANGELOG.md", Changelog.Update(text, Versions, entry));
    }

    [Test]
    public void A_section_for_a_new_version_comes_before_the_last_release() =>
        Assert.That(
            Changelog.Update(Earlier, new ReleaseVersions("1.1.0", "1.0.0"), Entry),
            Is.EqualTo(
                Earlier.Replace(
                    "\n## 1.0.0\n",
                    $"\n## 1.1.0\n\n{Changelog.Marker}\n\n### Added\n\n- Added `b`\n\n## 1.0.0\n",
                    StringComparison.Ordinal
                )
            )
        );

    [Test]
    public void The_notes_of_the_version_are_kept_and_its_changes_are_replaced() =>
        Assert.That(
            Changelog.Update(Earlier, new ReleaseVersions("1.0.0", ""), Entry),
            Is.EqualTo(Earlier.Replace("`a`", "`b`", StringComparison.Ordinal))
        );

    [Test]
    public void A_section_of_a_version_that_was_not_released_is_replaced() =>
        Assert.That(
            Changelog.Update(
                Changelog.Update(Earlier, new ReleaseVersions("1.0.1", "1.0.0"), Entry),
                new ReleaseVersions("1.1.0", "1.0.0"),
                Entry
            ),
            Is.EqualTo(Changelog.Update(Earlier, new ReleaseVersions("1.1.0", "1.0.0"), Entry))
        );
}
