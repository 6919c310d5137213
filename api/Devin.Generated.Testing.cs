namespace Devin.Generated.Testing
{
    public enum ErrorShape
    {
        HttpValidationError = 1,
        ProblemDetail = 0,
    }

    public sealed class InMemoryDevin : HttpMessageHandler, IDisposable
    {
        public InMemoryDevin(InMemoryDevinOptions? options = null);
        public void AddAttachment(string sessionId, string name, Uri url, string? contentType = null);
        public void AddMessage(string sessionId, string message);
        public static Uri BaseAddress { get; }
        public DevinClient CreateClient(Action<DevinClientOptions>? configure = null);
        public void EditSession(string sessionId, Action<SessionResponse> edit);
        public void Inject(InjectedFault fault, int times = 1, Func<RecordedRequest, bool>? when = null);
        public string OrganizationId { get; }
        public IReadOnlyList<RecordedRequest> Requests { get; }
        public void SetScript(string sessionId, SessionScript script);
    }

    public sealed class InMemoryDevinOptions
    {
        public InMemoryDevinOptions();
        public bool AddUnknownProperties { get; init; }
        public bool BareSessionIds { get; init; }
        public ErrorShape ErrorShape { get; init; }
        public string OrganizationId { get; init; }
        public IReadOnlySet<string>? Permissions { get; init; }
        public IReadOnlyList<string> Platforms { get; init; }
        public Action<RecordedRequest, JsonNode>? Rewrite { get; init; }
        public Func<SessionCreateRequest, SessionScript> Script { get; init; }
        public Self Self { get; init; }
        public TimeProvider TimeProvider { get; init; }
        public string Token { get; init; }
        public const string UnknownProperty = "unknown_in_memory";
        public const string UnknownValue = "unknown_in_memory";
        public bool UseUnknownEnumValues { get; init; }
    }

    public sealed class InjectedFault
    {
        public static InjectedFault Error(HttpStatusCode status);
        public static InjectedFault HtmlPage(HttpStatusCode status);
        public static InjectedFault LostRequest { get; }
        public static InjectedFault LostResponse { get; }
        public static InjectedFault TooManyRequests(TimeSpan? retryAfter = null);
    }

    public sealed class RecordedRequest
    {
        public string? Body { get; }
        public ReadOnlyMemory<byte> Content { get; }
        public IReadOnlyDictionary<string, string> Headers { get; }
        public HttpMethod Method { get; }
        public string Path { get; }
        public IReadOnlyList<KeyValuePair<string, string>> Query { get; }
        public IReadOnlyList<string> QueryValues(string name);
        public override string ToString();
    }

    public sealed class SessionScript
    {
        public SessionScript(IEnumerable<SessionStep> steps);
        public static SessionScript Failing { get; }
        public static SessionScript Finishing { get; }
        public IReadOnlyList<SessionStep> Steps { get; }
        public static SessionScript Suspending { get; }
        public SessionScript Timed(TimeSpan duration);
        public static SessionScript WaitingForUser { get; }
    }

    public sealed class SessionStep : IEquatable<SessionStep>
    {
        public SessionStep(SessionStatus Status, SessionStatusDetail? Detail = null);
        public void Deconstruct(out SessionStatus Status, out SessionStatusDetail? Detail);
        public SessionStatusDetail? Detail { get; init; }
        public TimeSpan Duration { get; init; }
        public bool Equals(SessionStep? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Message { get; init; }
        public int Reads { get; init; }
        public SessionStatus Status { get; init; }
        public JsonObject? StructuredOutput { get; init; }
        public override string ToString();
        public bool UntilMessage { get; init; }
        public static bool operator ==(SessionStep? left, SessionStep? right);
        public static bool operator !=(SessionStep? left, SessionStep? right);
    }

}
