using Devin.Generator.Files;

namespace Devin.Generator.Tests.Import;

public sealed class FileChangesTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("devin-gen-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Files_are_written_and_deleted_and_equal_ones_are_not_touched()
    {
        File.WriteAllBytes(At("same"), [1]);
        File.WriteAllBytes(At("changed"), [1]);
        File.WriteAllBytes(At("gone"), [1]);

        var changed = FileChanges.Apply(
            new Dictionary<string, byte[]?>
            {
                [At("same")] = [1],
                [At("changed")] = [2],
                [At("gone")] = null,
                [At("never")] = null,
                [At("new/file")] = [3],
            }
        );

        Assert.Multiple(() =>
        {
            Assert.That(changed, Is.EqualTo(new[] { At("changed"), At("gone"), At("new/file") }));
            Assert.That(Files(), Is.EqualTo(new[] { "changed 2", "new/file 3", "same 1" }));
        });
    }

    [Test]
    public void When_one_file_cannot_be_changed_all_stay_as_they_were()
    {
        File.WriteAllBytes(At("a"), [1]);
        File.WriteAllBytes(At("b"), [1]);
        Directory.CreateDirectory(At("d"));

        Assert.Catch<SystemException>(() =>
            FileChanges.Apply(
                new Dictionary<string, byte[]?>
                {
                    [At("a")] = [2],
                    [At("b")] = null,
                    [At("c")] = [2],
                    [At("d")] = [2],
                    [At("e")] = [2],
                }
            )
        );

        Assert.That(Files(), Is.EqualTo(new[] { "a 1", "b 1" }));
    }

    [Test]
    public void When_one_file_cannot_be_changed_a_new_folder_is_not_there()
    {
        File.WriteAllBytes(At("b"), [1]);
        Directory.CreateDirectory(At("d"));

        Assert.Catch<SystemException>(() =>
            FileChanges.Apply(
                new Dictionary<string, byte[]?>
                {
                    [At("a/one")] = [2],
                    [At("a/two/three")] = [2],
                    [At("b")] = [2],
                    [At("d")] = [2],
                }
            )
        );

        Assert.That(Directory.EnumerateFileSystemEntries(_folder), Is.EquivalentTo(new[] { At("b"), At("d") }));
        Assert.That(Files(), Is.EqualTo(new[] { "b 1" }));
    }

    [Test]
    public void A_new_folder_has_all_its_files_and_none_that_is_deleted()
    {
        var changed = FileChanges.Apply(
            new Dictionary<string, byte[]?>
            {
                [At("a/b/one")] = [1],
                [At("a/c/d/two")] = [2],
                [At("a/gone")] = null,
                [At("e/three")] = [3],
                [At("e/four")] = [4],
            }
        );

        var expected = new[] { "a/b/one 1", "a/c/d/two 2", "e/four 4", "e/three 3" };
        Assert.That(changed, Is.EqualTo(expected.Select(file => At(file.Split(' ')[0]))));
        Assert.That(Files(), Is.EqualTo(expected));
    }

    private string At(string path) => Path.GetFullPath(Path.Combine(_folder, path));

    private string[] Files() =>
        Directory
            .GetFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(_folder, file).Replace('\\', '/')} {File.ReadAllBytes(file)[0]}")
            .Order(StringComparer.Ordinal)
            .ToArray();
}
