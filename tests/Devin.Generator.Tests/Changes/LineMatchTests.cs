using CsCheck;
using Devin.Generator.Changes.Reports;

namespace Devin.Generator.Tests.Changes;

public sealed class LineMatchTests
{
    private static readonly Gen<string[]> Lines = Gen.Char["abc"].Select(char.ToString).Array[0, 12];

    [TestCase("a b c", "a b c", "", "")]
    [TestCase("a b c", "a c", "b", "")]
    [TestCase("a c", "a b c", "", "b")]
    [TestCase("a b c", "a d c", "b", "d")]
    [TestCase("", "a", "", "a")]
    public void Lines_without_a_counterpart_are_found(string old, string @new, string onlyOld, string onlyNew)
    {
        var (before, after) = (Split(old), Split(@new));
        var different = LineMatch.Different(before, after);

        Assert.That(Kept(before, different.Old, isDifferent: true), Is.EqualTo(Split(onlyOld)));
        Assert.That(Kept(after, different.New, isDifferent: true), Is.EqualTo(Split(onlyNew)));
    }

    [Test]
    public void Unmarked_lines_are_equal_on_both_sides() =>
        Gen.Select(Lines, Lines)
            .Holds(
                static (old, @new) =>
                {
                    var different = LineMatch.Different(old, @new);
                    Assert.That(
                        Kept(old, different.Old, isDifferent: false),
                        Is.EqualTo(Kept(@new, different.New, isDifferent: false))
                    );
                }
            );

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Kept(string[] lines, bool[] marks, bool isDifferent) =>
        [.. lines.Zip(marks).Where(line => line.Second == isDifferent).Select(static line => line.First)];
}
