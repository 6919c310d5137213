using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace DevinCli.Tests;

/// <summary>What each command sends and prints.</summary>
[TestFixture]
internal sealed class CommandTests : CliTests
{
    [Test]
    public async Task Create_sends_its_options_and_prints_the_session()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "ports");
        var result = await RunAsync([
            .. (string[])["create", "Review the README.", "--title", "A review", "--tag", "docs", "--tag", "web"],
            .. (string[])["--max-acus", "7", "--attach", file],
        ]);
        File.Delete(file);
        var sent = JsonNode.Parse(LastRequest.Body!)!;
        var session = Devin.Sessions.Newest(1)[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(
                result.Lines,
                Is.EqualTo(new[] { $"Uploaded {Path.GetFileName(file)}", $"Created {session.SessionId}", session.Url })
            );
            Assert.That((string?)sent["prompt"], Is.EqualTo("Review the README."));
            Assert.That((string?)sent["title"], Is.EqualTo("A review"));
            Assert.That(sent["tags"]!.ToJsonString(), Is.EqualTo("""["docs","web"]"""));
            Assert.That((long?)sent["max_acu_limit"], Is.EqualTo(7));
            Assert.That((string?)sent["attachment_urls"]![0], Does.EndWith(Path.GetFileName(file)));
        });
    }

    [Test]
    public async Task Create_sends_nothing_that_was_not_given()
    {
        await RunAsync("create", "Review.");
        Assert.That(LastRequest.Body, Is.EqualTo("""{"prompt":"Review."}"""));
    }

    [Test]
    public async Task List_prints_a_line_with_tabs_for_each_session_the_newest_first()
    {
        var first = await CreateSessionAsync();
        var second = await CreateSessionAsync();
        var result = await RunAsync("list");
        var limited = await RunAsync("list", "--limit", "1");
        Assert.Multiple(() =>
        {
            Assert.That(result.Lines.Select(static line => line.Split('\t')[0]), Is.EqualTo(new[] { second, first }));
            Assert.That(
                result.Lines[0],
                Does.Match(@"^devin-\w+\t[a-z ]+\t\d{4}-\d\d-\d\d \d\d:\d\d\t\d+\.\d\d\tA review$")
            );
            Assert.That(limited.Lines, Is.EqualTo(result.Lines[..1]));
        });
    }

    [Test]
    public async Task List_filters_by_tag()
    {
        await CreateSessionAsync();
        var result = await RunAsync("list", "--tag", "none");
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(result.Output, Is.Empty);
            Assert.That(LastRequest.Query, Has.Exactly(1).EqualTo(KeyValuePair.Create("tags", "none")));
        });
    }

    [Test]
    public async Task Message_sends_the_text()
    {
        var session = await CreateSessionAsync();
        var result = await RunAsync("message", session, "Use port 80.");
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(LastRequest.Body, Is.EqualTo("""{"message":"Use port 80."}"""));
            Assert.That(result.Output, Does.Match(@"^\d\d:\d\d:\d\dZ  \w+"));
        });
    }

    [Test]
    public async Task Attach_uploads_the_files_and_sends_their_addresses()
    {
        var session = await CreateSessionAsync();
        var folder = Directory.CreateTempSubdirectory("devin-cli-");
        string[] files = [Path.Combine(folder.FullName, "a.txt"), Path.Combine(folder.FullName, "b.txt")];
        await File.WriteAllTextAsync(files[0], "a");
        await File.WriteAllTextAsync(files[1], "b");
        var result = await RunAsync("attach", session, files[0], files[1], "--message", "See both.");
        folder.Delete(recursive: true);
        var sent = JsonNode.Parse(LastRequest.Body!)!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(result.Lines[..2], Is.EqualTo(new[] { "Uploaded a.txt", "Uploaded b.txt" }));
            Assert.That((string?)sent["message"], Is.EqualTo("See both."));
            Assert.That(
                sent["attachment_urls"]!.AsArray().Select(static url => ((string)url!).Split('/')[^1]),
                Is.EqualTo(new[] { "a.txt", "b.txt" })
            );
        });
    }

    [Test]
    public async Task Terminate_ends_the_session_and_archives_it()
    {
        var session = await CreateSessionAsync();
        var result = await RunAsync("terminate", session, "--archive");
        Assert.Multiple(() =>
        {
            Assert.That(result.Code, Is.Zero, result.Error);
            Assert.That(result.Output, Does.Contain("exit"));
            Assert.That(Devin.Sessions.Get(session).Status, Is.EqualTo(SessionStatus.Exit));
            Assert.That(Devin.Sessions.Get(session).IsArchived, Is.True);
        });
    }

    [Test]
    public async Task Text_from_the_service_cannot_control_the_terminal()
    {
        var session = await CreateSessionAsync(
            new SessionScript(
                new SessionStep(SessionStatus.Exit) { Message = "\u001b[2JGone\u202e\nnext [red]line[/]" }
            )
        );
        Devin.Sessions.Edit(session, static edited => edited.Title = "a\tb\n\u001b]0;c\u0007");
        var list = await RunAsync("list");
        var follow = await RunAsync("follow", session, "--interval", "0.01");
        Assert.Multiple(() =>
        {
            Assert.That(list.Lines, Has.Length.EqualTo(1));
            Assert.That(list.Lines[0].Split('\t'), Has.Length.EqualTo(5));
            Assert.That(list.Lines[0], Does.EndWith("a b  ]0;c "));
            Assert.That(follow.Output, Does.Contain("devin:  [2JGone").And.Contain("devin: next [red]line[/]"));
        });
    }
}
