using Devin.Generated.Transport;
using RichardSzalay.MockHttp;

namespace Devin.Generated.Tests.Transport;

/// <summary>Operations and transports for tests.</summary>
internal static class Service
{
    public const string Address = "https://api.example.com";
    public const string Token = "cog_0123456789abcdef";

    public static readonly ApiOperation Get = new("GetThing", HttpMethod.Get, "/v3/things/{id}");
    public static readonly ApiOperation List = new("ListThings", HttpMethod.Get, "/v3/things");
    public static readonly ApiOperation Create = new("CreateThing", HttpMethod.Post, "/v3/things")
    {
        Permission = "ManageThings",
        FieldPermissions = new Dictionary<string, string> { ["number"] = "NumberThings" },
    };
    public static readonly ApiOperation Replace = new("ReplaceThing", HttpMethod.Put, "/v3/things");

    public static DevinClientOptions Options(HttpClient? client = null, string address = Address) =>
        new()
        {
            BaseAddress = new Uri(address),
            Token = Token,
            HttpClient = client,
            RetryDelay = TimeSpan.Zero,
        };

    public static ApiTransport Transport(HttpMessageHandler handler) => new(Options(new HttpClient(handler)));

    public static Task<Thing> SendAsync(
        this ApiTransport transport,
        ApiRequest request,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => transport.SendAsync<Thing, ThingCodec>(request, options, cancellationToken);

    public static ApiRequest WithBody(ApiOperation operation, Thing thing)
    {
        var request = new ApiRequest(operation);
        request.SetJsonBody<Thing, ThingCodec>(thing);
        return request;
    }

    /// <summary>A handler that returns the same response to every request.</summary>
    public static MockHttpMessageHandler Responding(
        string body,
        string mediaType = "application/json",
        int status = 200
    )
    {
        var mock = new MockHttpMessageHandler();
        mock.When("*").Respond((System.Net.HttpStatusCode)status, mediaType, body);
        return mock;
    }

    /// <summary>The exception that the action throws.</summary>
    public static async Task<TException> FailureOf<TException>(Func<Task> action)
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new AssertionException($"No {typeof(TException).Name} was thrown.");
    }
}
