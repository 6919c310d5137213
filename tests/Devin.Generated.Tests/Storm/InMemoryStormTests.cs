using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Storm;

/// <summary>
/// 64 threads use one in-memory Devin with mixed operations: nothing that was done is lost, and no response shows half of a
/// change.
/// </summary>
[TestFixture]
[NonParallelizable]
internal sealed class InMemoryStormTests
{
    private const int Threads = 64;
    private const int SharedSessions = 8;
    private const int MaxSessions = 20_000;

    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentDictionary<string, int> _messages = [];
    private readonly ConcurrentDictionary<string, string> _notes = [];
    private InMemoryDevin _devin = null!;
    private string[] _shared = null!;
    private int _created;
    private long _calls;

    [Test]
    public async Task Mixed_operations_of_64_threads_lose_no_update_and_tear_no_state()
    {
        _devin = new InMemoryDevin(new InMemoryDevinOptions { JournalCapacity = 1 });
        // A session that does nothing by itself, so that all of its messages come from the threads.
        _devin.Sessions.OnCreate(static _ => new SessionScript(
            new SessionStep(SessionStatus.Running, SessionStatusDetail.Working)
        ));
        using var client = _devin.CreateClient();
        _shared = new string[SharedSessions];
        for (var i = 0; i < SharedSessions; i++)
        {
            _shared[i] = (await CreateAsync(client)).SessionId;
        }

        var elapsed = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Threads).Select(number => Start(number, elapsed)).ToList();
        threads.ForEach(static thread => thread.Join());

        Assert.That(_faults, Is.Empty);
        Assert.That((await client.Sessions.ListSessionsAsync(new() { First = 1 })).Total, Is.EqualTo(_created));
        foreach (var (session, count) in _messages)
        {
            var page = await client.Sessions.GetSessionMessagesAsync(session, new() { First = 1 });
            Assert.That(page.Total, Is.EqualTo(count + 1), "the prompt and the messages of the threads");
        }

        var notes = await client.Knowledge.ListAllNotesAsync().ToListAsync();
        Assert.That(notes.ToDictionary(static note => note.NoteId, static note => note.Name), Is.EqualTo(_notes));
        TestContext.Out.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{_calls} calls, {_created} sessions, {notes.Count} notes")
        );
    }

    private Thread Start(int number, Stopwatch elapsed)
    {
        var thread = new Thread(() =>
        {
            try
            {
                RunAsync(number, elapsed).GetAwaiter().GetResult();
            }
            catch (Exception exception)
            {
                _faults.Enqueue(exception.ToString());
            }
        });
        thread.Start();
        return thread;
    }

    private async Task RunAsync(int number, Stopwatch elapsed)
    {
        var random = new Random(number);
        using var client = _devin.CreateClient();
        while (elapsed.Elapsed < StormDuration.Value)
        {
            var session = _shared[random.Next(SharedSessions)];
            Interlocked.Increment(ref _calls);
            switch (random.Next(7))
            {
                case 0 when Volatile.Read(ref _created) < MaxSessions:
                    await CreateAsync(client);
                    break;
                case 1:
                    await client.Sessions.PostMessageAsync(session, new() { Message = "m" });
                    _messages.AddOrUpdate(session, 1, static (_, count) => count + 1);
                    break;
                case 2:
                    SetPair(session, random.Next());
                    break;
                case 3:
                    await UpdateNotesAsync(client, random);
                    break;
                case 4:
                    CheckPair(await client.Sessions.GetSessionAsync(session));
                    break;
                default:
                    var page = await client.Sessions.ListSessionsAsync(new() { First = 5, SessionIds = [.. _shared] });
                    foreach (var listed in page.Items)
                    {
                        CheckPair(listed);
                    }

                    break;
            }
        }
    }

    private async Task<SessionResponse> CreateAsync(DevinClient client)
    {
        var session = await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "p" });
        Interlocked.Increment(ref _created);
        return session;
    }

    private async Task UpdateNotesAsync(DevinClient client, Random random)
    {
        var note = await client.Knowledge.CreateNoteAsync(
            new KnowledgeNoteCreateRequest
            {
                Name = "n",
                Body = "b",
                Trigger = "t",
            }
        );
        if (random.Next(2) == 0)
        {
            await client.Knowledge.DeleteNoteAsync(note.NoteId);
            return;
        }

        _notes[note.NoteId] = note.Name;
    }

    /// <summary>Sets two properties that are always the same.</summary>
    private void SetPair(string session, int value) =>
        _devin.Sessions.Edit(
            session,
            state =>
            {
                state.Title = value.ToString(CultureInfo.InvariantCulture);
                Thread.Yield();
                state.UserId = state.Title;
            }
        );

    private void CheckPair(SessionResponse session)
    {
        if (session.Title != session.UserId)
        {
            _faults.Enqueue($"{session.SessionId}: title {session.Title}, user {session.UserId}");
        }
    }
}
