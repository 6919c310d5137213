using System.Diagnostics;
using System.Text;

namespace Devin.Generator.Tests.Commands;

/// <summary>Progress is written to a terminal, not to files and pipes.</summary>
public sealed class ProgressTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: {title: T, version: 1.0.0}
        paths: {}
        components: {schemas: {A: {type: object, properties: {b: {type: string}}}}}

        """;

    private const string HiddenCursor = "\u001b[?25l";

    private Workspace _workspace = null!;

    [SetUp]
    public void Open()
    {
        _workspace = new Workspace();
        _workspace.Write("openapi/v3-openapi.yaml", Contract);
        _workspace.Write("openapi/ja/v3-openapi.yaml", Contract.Replace("b:", "c:", StringComparison.Ordinal));
    }

    [TearDown]
    public void Close() => _workspace.Dispose();

    [TestCase("drift")]
    [TestCase("changes openapi openapi/ja")]
    [TestCase("import")]
    [TestCase("validate openapi/v3-openapi.yaml")]
    public void Redirected_output_has_no_control_characters(string arguments)
    {
        var (_, output, error) = _workspace.Run(arguments.Split(' '));

        Assert.That(
            (output + error).Where(static character => char.IsControl(character) && character != '\n'),
            Is.Empty
        );
    }

    [Test]
    public void Spectre_Console_is_not_needed_without_a_terminal()
    {
        var program = Path.Combine(_workspace.At(""), "program");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            if (!Path.GetFileName(file).StartsWith("Spectre", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(program);
                File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
            }
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "devin-gen.dll"), "drift"])
        {
            WorkingDirectory = _workspace.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();

        Assert.That((output, error.GetAwaiter().GetResult()), Is.EqualTo((_workspace.Run("drift").Output, "")));
    }

    /// <summary>util-linux gives a program a terminal; other systems have another 'script', or none.</summary>
    [Test]
    [Platform("Linux")]
    public void A_terminal_shows_the_steps_and_afterwards_the_same_report()
    {
        var (plain, quiet) = (_workspace.Run("drift").Output, AtTerminal("drift --quiet"));
        var shown = AtTerminal("drift");

        // Which step is shown depends on the machine, because the line is drawn several times a second.
        Assert.That(shown, Does.Contain(HiddenCursor).And.Match("Starting|reading |comparing "));
        Assert.That(shown.Replace("\r\n", "\n", StringComparison.Ordinal), Does.Contain(plain.Split('\n')[0]));
        Assert.That(quiet, Does.Not.Contain(HiddenCursor).And.Not.Match("Starting|reading |comparing "));
    }

    private string AtTerminal(string arguments)
    {
        var program = typeof(Devin.Generator.Diagnostics.Diagnostic).Assembly.Location;
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet '{program}' {arguments}", "/dev/null"])
        {
            WorkingDirectory = _workspace.At(""),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        // A build server is no terminal for Spectre.Console, whatever it is connected to.
        foreach (var name in new[] { "CI", "GITHUB_ACTIONS", "TF_BUILD" })
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process.StandardOutput.ReadToEnd();
    }
}
