using System.Text.Json;
using Devin.Generator.Diagnostics;
using Devin.Generator.Reports;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Diagnostics;

/// <summary>Text of a contract cannot control what reads the output.</summary>
public sealed class PrintableTextTests
{
    /// <summary>A name with what each reader acts on, at the beginning of a line and within one.</summary>
    private const string Hostile =
        "a##vso[task.setvariable variable=x]b ##[error]c ::error::d \u001b[31m e\u202Ef \u2028::warning::g \U000E0041h";

    private static readonly string[] Commands = ["##", "::", "\u001b", "\u202E", "\u2028", "\U000E0041"];

    [TestCase("##vso[a]", "#\\u0023vso[a]")]
    [TestCase("x ##[error]", "x #\\u0023[error]")]
    [TestCase("####", "#\\u0023#\\u0023")]
    [TestCase("::error::", ":\\u003Aerror:\\u003A")]
    [TestCase("a\u001b[0m", "a\\u001B[0m")]
    [TestCase("\u202E\u2066", "\\u202E\\u2066")]
    [TestCase("\U000E0041", "\\uDB40\\uDC41")]
    [TestCase("a\nb\u2028c\u0085", "a\\u000Ab\\u2028c\\u0085")]
    [TestCase("大きさ 😀 # : a:b", "大きさ 😀 # : a:b")]
    public void Commands_and_invisible_characters_are_escaped_and_nothing_else(string text, string printed) =>
        Assert.That(PrintableText.Of(text), Is.EqualTo(printed));

    [Test]
    public void Half_of_a_character_is_escaped() =>
        Assert.That(PrintableText.Of(new string('\ud800', 1)), Is.EqualTo("\\uD800"));

    [Test]
    public void A_message_is_safe_in_its_file_text_and_pointer() =>
        AssertIsSafe(
            new Diagnostic(
                Severity.Error,
                "DG0001",
                Hostile,
                new SourceLocation(Hostile, 1, 1),
                JsonPointer.Root.Append(Hostile)
            ).ToString()
        );

    [Test]
    public void An_annotation_is_safe_in_its_file_title_and_message()
    {
        var line = GitHubAnnotation.Of(Severity.Error, Hostile, [Hostile, Hostile], new SourceLocation(Hostile, 1, 1));
        Assert.That(line, Does.StartWith("::error file="));
        var parts = line[2..].Split("::");
        Assert.That(parts, Has.Length.EqualTo(2));
        Assert.Multiple(() => Array.ForEach(parts, AssertIsSafe));
    }

    [TestCase("unknown command")]
    [TestCase("validate", "unknown argument")]
    [TestCase("changes", "a", "b", "--format")]
    public void What_is_wrong_with_arguments_is_safe(params string[] arguments)
    {
        using var workspace = new Workspace();
        var run = workspace.Run([.. arguments, Hostile]);
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.Contain("vso"));
        AssertIsSafe(run.Error);
    }

    [Test]
    public void Json_shows_no_commands_and_has_the_same_values()
    {
        var json = JsonDocumentText.Of(static writer =>
        {
            writer.WriteStartObject();
            writer.WriteString(Hostile, Hostile);
            writer.WriteEndObject();
        });
        Assert.Multiple(() =>
        {
            AssertIsSafe(json.ReplaceLineEndings(""));
            Assert.That(JsonDocument.Parse(json).RootElement.GetProperty(Hostile).GetString(), Is.EqualTo(Hostile));
        });
    }

    [TestCase("text")]
    [TestCase("github")]
    [TestCase("changelog")]
    [TestCase("json")]
    [TestCase("sarif")]
    [TestCase("markdown")]
    [TestCase("html")]
    public void A_report_of_changes_is_safe(string format)
    {
        using var workspace = new Workspace();
        var name = JsonSerializer.Serialize(Hostile);
        workspace.Write("##vso[old/contract.json", Contract("string", name));
        workspace.Write("##vso[new/contract.json", Contract("integer", name));

        var run = workspace.Run(
            "changes",
            "##vso[old/contract.json",
            "##vso[new/contract.json",
            "--format",
            format,
            "--verbose"
        );

        var lines = (run.Output + run.Error)
            .Split('\n')
            .Select(static line => line.Replace("\r", "", StringComparison.Ordinal));
        Assert.That(run.Output, Does.Contain("vso").Or.Contain("Nothing changed"), run.Error);
        Assert.Multiple(() =>
        {
            foreach (var line in lines.SelectMany(line => WithoutOwnMarks(line, format).Split('\n')))
            {
                AssertIsSafe(line);
            }
        });
    }

    /// <summary>What the format itself has: the commands of annotations, headings of Markdown, and CSS.</summary>
    private static string WithoutOwnMarks(string line, string format) =>
        format switch
        {
            "github" when line.StartsWith("::", StringComparison.Ordinal) => line[2..].Split("::", 2)
                is [var head, var text]
                ? head + "\n" + text
                : line,
            "markdown" or "changelog" => line.TrimStart('#'),
            "html" when line.Contains("{", StringComparison.Ordinal) => "",
            _ => line,
        };

    private static void AssertIsSafe(string line)
    {
        foreach (var command in Commands)
        {
            Assert.That(line, Does.Not.Contain(command));
        }
    }

    private static string Contract(string type, string name) =>
        $$"""
            {
              "openapi": "3.1.0",
              "info": { "title": "T", "version": "1" },
              "paths": {
                "/a": {
                  "get": {
                    "operationId": "a",
                    "responses": { "200": { "description": "x", "content": { "application/json": { "schema": { "type": "object", "properties": { {{name}}: { "type": "{{type}}", "enum": [{{(
            type == "string" ? name : "1"
        )}}] } } } } } } }
                  }
                }
              }
            }
            """;
}
