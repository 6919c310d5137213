using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Scripting;

/// <summary>The base class of rules.</summary>
public abstract class RequestRule
{
    private readonly RuleTarget _target;
    private readonly DateTimeOffset _created;
    private readonly Random _random;
    private readonly List<Func<RecordedRequest, bool>> _conditions = [];
    private readonly List<Action<JsonNode>> _rewrites = [];
    private readonly Lock _gate = new();
    private (TimeSpan Start, TimeSpan Length)? _period;
    private int _selected;
    private int _used;

    private protected RequestRule(RuleTarget target)
    {
        _target = target;
        _created = target.Clock.GetUtcNow();
        _random = new Random(target.Seed);
    }

    private protected int MaxUses { get; set; } = int.MaxValue;

    private protected int Skipped { get; set; }

    private protected double Chance { get; set; } = 1;

    private protected TimeSpan Latency { get; set; }

    private protected int? BodyLength { get; set; }

    private protected ConnectionFailure? Failure { get; set; }

    /// <summary>
    /// Creates the response of a request that is authorized and valid, from its status of success; null for that of the
    /// service.
    /// </summary>
    private protected Func<RecordedRequest, HttpStatusCode, ServiceResponse>? Reply { get; set; }

    /// <summary>Creates the response in a format of errors, before the request is checked; null for none.</summary>
    private protected Func<ErrorShape, ServiceResponse>? Fixed { get; set; }

    /// <summary>Adds what the rule changes to a plan, if it applies to the request.</summary>
    internal void AddTo(ResponsePlan plan, RecordedRequest request)
    {
        if (!Applies(request))
        {
            return;
        }

        plan.Latency += Latency;
        plan.Failure ??= Failure;
        plan.BodyLength ??= BodyLength;
        plan.Rewrites.AddRange(_rewrites);
        plan.Fixed = Fixed;
        plan.Reply = Reply;
    }

    private protected void AddCondition(Func<RecordedRequest, bool> condition) => _conditions.Add(condition);

    private protected void AddRewrite(Action<JsonNode> change) => _rewrites.Add(change);

    private protected void SetPeriod(TimeSpan start, TimeSpan length) => _period = (start, length);

    private protected void SetFixed(HttpStatusCode status, Func<ErrorShape, ServiceResponse> create)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)status, 200, nameof(status));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)status, 599, nameof(status));
        if ((int)status >= 400)
        {
            Fixed = create;
        }
        else
        {
            Reply = (_, _) => create(default);
        }
    }

    private protected void SetReply<T>(BodyCodec<T> codec, T body)
    {
        var bytes = codec.Write(body);
        Reply = (_, status) => new ServiceResponse(status, bytes, codec.MediaType);
    }

    private protected void SetReply<T>(BodyCodec<T> codec, Func<RecordedRequest, T> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Reply = (request, status) => new ServiceResponse(status, codec.Write(body(request)), codec.MediaType);
    }

    private protected void SetReplies<T>(BodyCodec<T> codec, T[] bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        if (bodies.Length == 0)
        {
            throw new ArgumentException("There must be a body.", nameof(bodies));
        }

        var written = bodies.Select(codec.Write).ToArray();
        var next = -1;
        MaxUses = bodies.Length;
        Reply = (_, status) =>
            new ServiceResponse(status, written[Interlocked.Increment(ref next) % written.Length], codec.MediaType);
    }

    private bool Applies(RecordedRequest request)
    {
        if (!_target.Matches(request) || !_conditions.TrueForAll(condition => condition(request)))
        {
            return false;
        }

        lock (_gate)
        {
            if (_used >= MaxUses || !IsInPeriod() || ++_selected <= Skipped || _random.NextDouble() >= Chance)
            {
                return false;
            }

            _used++;
            return true;
        }
    }

    private bool IsInPeriod()
    {
        if (_period is not { } period)
        {
            return true;
        }

        var passed = _target.Clock.GetUtcNow() - _created;
        return passed >= period.Start && passed < period.Start + period.Length;
    }
}
