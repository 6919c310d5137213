namespace Devin.Generator.Tests.Documentation.Reference;

/// <summary>The pages about the command line are what the program is. With DEVIN_WRITE_PAGES=1 they are written.</summary>
[Category(WrittenPages.Category)]
public sealed class CommandPageTests
{
    [Test]
    public void The_page_of_commands_is_current() =>
        WrittenPages.Expect("docs/reference/commands.md", CommandPages.WriteCommands());

    [Test]
    public void The_page_of_exit_codes_is_current() =>
        WrittenPages.Expect("docs/reference/exit-codes.md", CommandPages.WriteExitCodes());
}
