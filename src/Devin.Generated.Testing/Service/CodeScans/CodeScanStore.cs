using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>All code scans with their profiles and findings.</summary>
internal sealed class CodeScanStore
{
    private const int MaxWaiting = 10;

    private readonly ServiceContext _context;
    private readonly SessionStore _sessions;
    private readonly Store<StoredCodeScan> _scans = new("code scan");
    private readonly Store<CodeScanFindingResponse> _findings = new("finding");
    private readonly Store<CodeScanProfileDetailResponse> _profiles = new("code scan profile");

    // All scans take the same time, so that they end in the order of their creation.
    private readonly Queue<StoredCodeScan> _active = new();
    private readonly List<CodeScanFindingResponse> _inRemediation = [];

    /// <summary>Initializes a new instance of <see cref="CodeScanStore"/> with profiles and without scans.</summary>
    public CodeScanStore(ServiceContext context, SessionStore sessions)
    {
        _context = context;
        _sessions = sessions;
        foreach (var profile in CodeScanProfileSeed.Create(context.Options.OrganizationId))
        {
            _profiles.Add(profile.ProfileId, profile);
        }
    }

    /// <summary>The scans, newest first.</summary>
    public Store<StoredCodeScan> Scans => _scans;

    /// <summary>The findings, oldest first.</summary>
    public Store<CodeScanFindingResponse> Findings => _findings;

    /// <summary>The profiles.</summary>
    public Store<CodeScanProfileDetailResponse> Profiles => _profiles;

    /// <summary>Whether a request can see what belongs to an organization.</summary>
    public static bool IsInScope(ServiceCall call, string organizationId) =>
        call.FindPath("org_id") is { } own
            ? own == organizationId
            : call.QueryValues("org_ids") is not { Count: > 0 } wanted || wanted.Contains(organizationId);

    /// <summary>Whether a request can see a profile: those of the enterprise are visible to all organizations.</summary>
    public static bool IsVisible(ServiceCall call, CodeScanProfileDetailResponse profile) =>
        profile.OrgId is not { } owner || IsInScope(call, owner);

    /// <summary>Brings scans and findings up to date.</summary>
    public void Advance(DateTimeOffset now)
    {
        while (_active.TryPeek(out var scan) && scan.StageAt(now) == WorkStage.Completed)
        {
            _active.Dequeue();
            foreach (var facts in FindingSeed.Of(scan.Type))
            {
                var id = _context.Identifiers.Next("finding-");
                _findings.Add(id, facts.In(scan, id));
            }
        }

        _inRemediation.RemoveAll(finding => IsResolved(finding, now));
    }

    /// <summary>Starts a scan.</summary>
    /// <exception cref="Refusal">409: too many scans of the organization are waiting.</exception>
    public StoredCodeScan Start(
        ServiceCall call,
        string repositoryName,
        string? host,
        CodeScanType type,
        CodeScanProfileDetailResponse? profile
    )
    {
        var organizationId = call.Path("org_id");
        var waiting = _active.Count(scan =>
            scan.OrganizationId == organizationId && scan.StageAt(call.PreciseNow) == WorkStage.Waiting
        );
        if (waiting >= MaxWaiting)
        {
            throw Refusal.Conflict("Too many code scans are waiting. Try again later.");
        }

        var id = _context.Identifiers.Next("scan-");
        var work = new TimedWork(call.PreciseNow);
        var scan = new StoredCodeScan(id, organizationId, repositoryName, host, type, work) { Profile = profile };
        _scans.Add(id, scan);
        _active.Enqueue(scan);
        return scan;
    }

    /// <summary>The scan that the path of a request names.</summary>
    /// <exception cref="Refusal">404: there is none.</exception>
    public StoredCodeScan GetScan(ServiceCall call)
    {
        var scan = _scans.Get(call.Path("scan_id"));
        return IsInScope(call, scan.OrganizationId) ? scan : throw Refusal.NotFound("The code scan does not exist.");
    }

    /// <summary>A profile that a request can see.</summary>
    /// <exception cref="Refusal">404: there is none.</exception>
    public CodeScanProfileDetailResponse GetProfile(ServiceCall call, string id)
    {
        var profile = _profiles.Get(id);
        return IsVisible(call, profile) ? profile : throw Refusal.NotFound("The code scan profile does not exist.");
    }

    /// <summary>Starts the session that fixes a finding, unless there is one.</summary>
    /// <exception cref="Refusal">404: the scan has no such finding. 409: the finding is not open.</exception>
    public CodeScanFindingResponse Remediate(StoredCodeScan scan, string findingId, DateTimeOffset now)
    {
        var finding = _findings.Get(findingId);
        if (finding.ScanId != scan.Id)
        {
            throw Refusal.NotFound("The finding does not exist.");
        }

        if (finding.Status != CodeScanFindingStatus.Open)
        {
            throw Refusal.Conflict("The finding is not open.");
        }

        if (finding.SessionId is null)
        {
            var request = new SessionCreateRequest
            {
                Title = finding.Title,
                Prompt = $"Fix this finding in {finding.RepoName}: {finding.Title}. {finding.Recommendation}",
                Repos = [finding.RepoName],
            };
            var session = _sessions.Create(scan.OrganizationId, SessionOrigin.CodeScan, request, now);
            finding.SessionId = session.State.SessionId;
            _inRemediation.Add(finding);
        }

        return finding;
    }

    /// <summary>The pull requests of the sessions that fix findings of scans.</summary>
    public IEnumerable<SessionPullRequest> PullRequestsOf(ISet<string> scanIds, DateTimeOffset now) =>
        _findings
            .OldestFirst.Where(finding => finding.SessionId is not null && scanIds.Contains(finding.ScanId))
            .SelectMany(finding => _sessions.Get(finding.SessionId!, now).State.PullRequests);

    private bool IsResolved(CodeScanFindingResponse finding, DateTimeOffset now)
    {
        var session = _sessions.Get(finding.SessionId!, now).State;
        finding.PrUrl = session.PullRequests.FirstOrDefault()?.PrUrl;
        if (session.Status != SessionStatus.Exit && session.StatusDetail != SessionStatusDetail.Finished)
        {
            return false;
        }

        finding.Status = CodeScanFindingStatus.Resolved;
        return true;
    }
}
