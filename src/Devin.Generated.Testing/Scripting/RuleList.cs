using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Scripting;

/// <summary>The rules of a service.</summary>
/// <param name="clock">The clock of the service.</param>
/// <param name="seed">The seed of the random choices.</param>
internal sealed class RuleList(TimeProvider clock, int seed)
{
    // Replaced with each new rule, so that requests read it without a lock.
    private RequestRule[] _rules = [];

    /// <summary>Adds a rule, which applies before those that were added before it.</summary>
    /// <param name="matches">The requests of the rule.</param>
    /// <param name="create">Creates the rule.</param>
    public TRule Add<TRule>(Func<RecordedRequest, bool> matches, Func<RuleTarget, TRule> create)
        where TRule : RequestRule
    {
        RequestRule[] current;
        RequestRule[] changed;
        TRule rule;
        do
        {
            current = Volatile.Read(ref _rules);
            rule = create(new RuleTarget(matches, clock, unchecked(seed + current.Length)));
            changed = [rule, .. current];
        } while (Interlocked.CompareExchange(ref _rules, changed, current) != current);

        return rule;
    }

    /// <summary>What the rules change for a request; null for nothing.</summary>
    public ResponsePlan? PlanFor(RecordedRequest request)
    {
        var rules = Volatile.Read(ref _rules);
        if (rules.Length == 0)
        {
            return null;
        }

        var plan = new ResponsePlan();
        foreach (var rule in rules)
        {
            rule.AddTo(plan, request);
            if (plan.IsDecided)
            {
                break;
            }
        }

        return plan;
    }
}
