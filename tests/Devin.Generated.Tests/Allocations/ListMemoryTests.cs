using System.Net;
using System.Text;

namespace Devin.Generated.Tests.Allocations;

/// <summary>A list of many pages needs no more memory than a list of few.</summary>
internal sealed class ListMemoryTests
{
    private const int FewPages = 2_000;
    private const int ManyPages = 12_000;

    [Test]
    public async Task Memory_does_not_grow_with_the_number_of_pages()
    {
        using var responder = new Pages();
        using var http = new HttpClient(responder);
        using var client = new DevinClient(
            new DevinClientOptions
            {
                BaseAddress = new Uri("https://api.example.com"),
                Token = "cog_0123456789abcdef",
                OrganizationId = "org-1",
                HttpClient = http,
            }
        );

        var (count, few, many) = (0, 0L, 0L);
        await foreach (var _ in client.Sessions.ListAllSessionsAsync())
        {
            count++;
            if (count == FewPages)
            {
                few = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (count == ManyPages)
            {
                many = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        Assert.That(count, Is.EqualTo(ManyPages));
        // One page that is kept has more than 400 bytes; the program that runs the tests needs some memory, too.
        Assert.That((many - few) / (ManyPages - FewPages), Is.LessThan(50));
    }

    /// <summary>Pages of one session, each with a cursor of its own.</summary>
    private sealed class Pages : HttpMessageHandler
    {
        private int _count;

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            _count++;
            var isLast = _count == ManyPages ? "false" : "true";
            var json =
                $$"""{"items":[{"session_id":"devin-{{_count}}"}],"end_cursor":"{{_count}}","has_next_page":{{isLast}}}""";
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(json, Encoding.UTF8, "application/json"),
                    RequestMessage = request,
                }
            );
        }
    }
}
