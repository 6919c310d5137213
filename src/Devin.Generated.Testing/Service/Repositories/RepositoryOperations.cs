using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Repositories;

/// <summary>Executes the operations of repositories and their indexing.</summary>
internal sealed class RepositoryOperations(ServiceContext context)
{
    private const string Repositories = "/v3beta1/organizations/{org_id}/repositories";
    private const string Repository = Repositories + "/{repository_path}/indexing";

    private readonly ScopedStores<StoredRepository> _repositories = new(
        "repository",
        static store =>
        {
            foreach (var facts in RepositorySeed.All)
            {
                store.Add(facts.Path, new StoredRepository(facts));
            }
        }
    );

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Repositories}", List);
        table.Add($"GET {Repositories}/indexing", ListIndexed);
        table.Add($"PUT {Repositories}/indexing", IndexAll);
        table.Add($"DELETE {Repositories}/indexing", RemoveAll);
        table.Add($"GET {Repository}", call => ServiceResponse.Json(Get(call).StatusAt(call.PreciseNow)));
        table.Add($"PUT {Repository}", Index);
        table.Add($"DELETE {Repository}", Remove);
        table.Add($"DELETE {Repository}/branches/{{branch_name}}", RemoveBranch);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var isStatusWanted = call.QueryFlag("load_indexing_status") is true;
        return _repositories
            .Of(call)
            .Page(call, repository => Matches(call, repository.Facts))
            .ToResponse(repository => repository.View(isStatusWanted ? repository.StatusAt(call.PreciseNow) : null));
    }

    private ServiceResponse ListIndexed(ServiceCall call)
    {
        return _repositories
            .Of(call)
            .Page(call, static repository => repository.IsIndexed)
            .ToResponse(repository => repository.SettingsAt(call.PreciseNow));
    }

    private ServiceResponse IndexAll(ServiceCall call)
    {
        var repositories = _repositories.Of(call);
        List<(StoredRepository Repository, IList<string>? Branches)> wanted =
        [
            .. call.Body<BulkIndexRepositoriesRequest>()
                .Repositories.Select(item => (repositories.Get(item.RepositoryPath), item.BranchNames)),
        ];
        foreach (var (repository, branches) in wanted)
        {
            repository.Index(BranchesOrDefault(branches), context, call.PreciseNow);
        }

        return Settings(call, wanted.Select(static item => item.Repository));
    }

    private ServiceResponse RemoveAll(ServiceCall call)
    {
        var repositories = _repositories.Of(call);
        List<StoredRepository> wanted =
        [
            .. call.Body<RemoveRepositoriesRequest>().RepositoryPaths.Select(repositories.Get),
        ];
        wanted.ForEach(static repository => repository.RemoveFromIndexing());
        return Settings(call, wanted);
    }

    private ServiceResponse Index(ServiceCall call)
    {
        var branches = call.FindBody<IndexRepositoryRequest>()?.BranchNames;
        var repository = Get(call);
        repository.Index(BranchesOrDefault(branches), context, call.PreciseNow);
        return ServiceResponse.Json(repository.SettingsAt(call.PreciseNow));
    }

    private ServiceResponse Remove(ServiceCall call)
    {
        var repository = Get(call);
        repository.RemoveFromIndexing();
        return ServiceResponse.Json(repository.SettingsAt(call.PreciseNow));
    }

    private ServiceResponse RemoveBranch(ServiceCall call)
    {
        var repository = Get(call);
        repository.RemoveBranch(call.Path("branch_name"));
        return ServiceResponse.Json(repository.SettingsAt(call.PreciseNow));
    }

    private StoredRepository Get(ServiceCall call) => _repositories.Of(call).Get(call.Path("repository_path"));

    private static ServiceResponse Settings(ServiceCall call, IEnumerable<StoredRepository> repositories) =>
        ServiceResponse.JsonList<RepositoryIndexingResponse>([
            .. repositories.Distinct().Select(repository => repository.SettingsAt(call.PreciseNow)),
        ]);

    private static IEnumerable<string> BranchesOrDefault(IList<string>? branches) =>
        branches is { Count: > 0 } ? branches : [RepositorySeed.DefaultBranch];

    private static bool Matches(ServiceCall call, RepositoryFacts facts) =>
        (call.Query("filter_name") is not { } text || facts.Path.Contains(text, StringComparison.OrdinalIgnoreCase))
        && (call.QueryValues("only_repo_paths") is not { Count: > 0 } only || only.Contains(facts.Path))
        && !call.QueryValues("exclude_repo_paths").Contains(facts.Path);
}
