using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Pipeline;

/// <summary>The faults that have not been applied to a request.</summary>
internal sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<(InjectedFault Fault, Func<RecordedRequest, bool> When)> _waiting = [];

    /// <summary>Adds a fault for a number of requests.</summary>
    public void Add(InjectedFault fault, int times, Func<RecordedRequest, bool> when)
    {
        lock (_gate)
        {
            _waiting.AddRange(Enumerable.Repeat((fault, when), times));
        }
    }

    /// <summary>Removes and returns the first fault that applies to a request; null if there is none.</summary>
    public InjectedFault? Take(RecordedRequest request)
    {
        lock (_gate)
        {
            var index = _waiting.FindIndex(waiting => waiting.When(request));
            if (index < 0)
            {
                return null;
            }

            var fault = _waiting[index].Fault;
            _waiting.RemoveAt(index);
            return fault;
        }
    }
}
