using System.Net;
using System.Text;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Files;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Builds;

/// <summary>Executes the operations of builds of machine snapshots.</summary>
internal sealed class BuildOperations(ServiceContext context, FileHost files)
{
    private const string Setup = "/v3beta1/organizations/{org_id}/snapshot-setup";
    private const string Builds = Setup + "/builds";
    private const string BuildPath = Builds + "/{build_id}";

    private readonly ScopedStores<StoredBuild> _builds = new("build");

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Builds}", List);
        table.Add($"POST {Builds}", Start);
        table.Add($"GET {BuildPath}", call => Respond(call, Get(call)));
        table.Add($"POST {BuildPath}/cancel", Cancel);
        table.Add($"GET {BuildPath}/logs", GetLog);
        table.Add($"POST {BuildPath}/pin", Pin);
        table.Add($"DELETE {BuildPath}/pin", Unpin);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var now = call.PreciseNow;
        return _builds.Of(call).PageNewestFirst(call, build => Matches(call, build)).ToResponse(build => build.At(now));
    }

    private ServiceResponse Start(ServiceCall call)
    {
        var id = context.Identifiers.Next("build-");
        var log = files.Add(Log(""));
        var build = new StoredBuild(id, log, context.CallerUserId, new TimedWork(call.PreciseNow));
        _builds.Of(call).Add(id, build);
        return Respond(call, build, HttpStatusCode.Created);
    }

    private ServiceResponse Cancel(ServiceCall call)
    {
        var build = Get(call);
        if (!build.IsActive(call.PreciseNow))
        {
            throw Refusal.Conflict("The build has ended.");
        }

        build.Cancel(call.PreciseNow);
        return Respond(call, build);
    }

    private ServiceResponse GetLog(ServiceCall call)
    {
        var build = Get(call);
        files.Set(build.LogId, Log(build.LogAt(call.PreciseNow)));
        return ServiceResponse.Json(files.Presign(build.LogId, call.PreciseNow));
    }

    private static StoredFile Log(string text) =>
        new("build.log", "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    private ServiceResponse Pin(ServiceCall call)
    {
        var build = Get(call);
        if (!build.IsPinnable(call.PreciseNow))
        {
            throw Refusal.Conflict("The build did not succeed, or it is older than 7 days.");
        }

        foreach (var other in _builds.Of(call).OldestFirst)
        {
            other.IsPinned = other == build;
        }

        return Respond(call, build);
    }

    private ServiceResponse Unpin(ServiceCall call)
    {
        Get(call).IsPinned = false;
        return ServiceResponse.Empty;
    }

    private StoredBuild Get(ServiceCall call) => _builds.Of(call).Get(call.Path("build_id"));

    private static ServiceResponse Respond(
        ServiceCall call,
        StoredBuild build,
        HttpStatusCode status = HttpStatusCode.OK
    ) => ServiceResponse.Json(build.At(call.PreciseNow), status);

    private static bool Matches(ServiceCall call, StoredBuild build) =>
        (call.Query("status") is not { } status || build.At(call.PreciseNow).Status.Value == status)
        && (call.QueryFlag("active") is not { } isActive || build.IsActive(call.PreciseNow) == isActive);
}
