using Devin.Generated.Core;
using Devin.Generated.Fluent;
using HandWritten;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>
/// Whole calls over a service in memory. Retries, time limits, telemetry, the reports of undocumented values and the
/// validation of requests are active in the clients of this library, and find nothing to do.
/// </summary>
internal static class CallWork
{
    public static IEnumerable<Work> All()
    {
        var flat = Flat(Samples.Session);
        var fluent = DevinApiClient.Create(Options(Samples.Session)).V3;
        var byHand = ByHand(Samples.Session);
        var (flatPage, byHandPage) = (Flat(Samples.Page), ByHand(Samples.Page));
        var call = new Target(0.80, 0.95);
        var fluentCall = new Target(0.95, 1.20);
        void GetByHand() => End(byHand.GetAsync(Samples.SessionId));
        void CreateByHand() => End(byHand.CreateAsync(Requests.UsualByHand()));
        yield return new(
            "get, whole call",
            () => End(flat.Sessions.GetSessionAsync(Samples.SessionId)),
            GetByHand,
            call
        );
        yield return new(
            "create, whole call",
            () => End(flat.Sessions.CreateSessionAsync(Requests.Usual())),
            CreateByHand,
            call
        );
        yield return new(
            "list 100, whole call",
            () => End(flatPage.Sessions.ListSessionsAsync()),
            () => End(byHandPage.ListAsync()),
            new Target(0.60, 0.80)
        );
        yield return new(
            "fluent get",
            () => End(fluent.Organizations[Samples.Organization].Sessions[Samples.SessionId].GetAsync()),
            GetByHand,
            fluentCall
        );
        yield return new(
            "fluent create",
            () => End(fluent.Organizations[Samples.Organization].Sessions.PostAsync(Requests.Usual())),
            CreateByHand,
            fluentCall
        );
    }

    private static DevinClient Flat(byte[] response) => new(Options(response));

    private static DevinClientOptions Options(byte[] response) =>
        new()
        {
            BaseAddress = new Uri(InMemoryService.Address),
            Token = InMemoryService.Token,
            OrganizationId = Samples.Organization,
            HttpClient = new HttpClient(new InMemoryService(response)),
            OnUndocumentedValue = static value =>
                throw new InvalidOperationException($"The response contains the undocumented value {value}."),
        };

    private static SessionClient ByHand(byte[] response) =>
        new(
            new HttpClient(new InMemoryService(response)),
            new Uri(InMemoryService.Address),
            InMemoryService.Token,
            Samples.Organization
        );

    /// <summary>The service responds at once, so the call has ended on this thread.</summary>
    private static void End(Task call) => call.GetAwaiter().GetResult();
}
