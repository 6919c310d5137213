using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Scripting;

/// <summary>A rule for the requests of an operation without a JSON request body.</summary>
/// <typeparam name="TResponse">The type of the response body.</typeparam>
public sealed class OperationRule<TResponse> : RequestRule<OperationRule<TResponse>>
{
    private readonly BodyCodec<TResponse> _codec;

    internal OperationRule(RuleTarget target, ServiceOperation<TResponse> operation)
        : base(target) => _codec = operation.ResponseCodec;

    /// <summary>Responds with a body and the status of success of the operation.</summary>
    /// <param name="body">The body. It is written now: later changes have no effect.</param>
    public OperationRule<TResponse> Respond(TResponse body)
    {
        SetReply(_codec, body);
        return this;
    }

    /// <summary>Responds with the result of a function and the status of success of the operation.</summary>
    /// <param name="body">Returns the body of the response to a request.</param>
    public OperationRule<TResponse> Respond(Func<RecordedRequest, TResponse> body)
    {
        SetReply(_codec, body);
        return this;
    }

    /// <summary>Responds to the next requests with one body after the other. Then the rule does not apply any more.</summary>
    /// <param name="bodies">The bodies, at least one.</param>
    /// <exception cref="ArgumentException">There is no body.</exception>
    public OperationRule<TResponse> RespondInOrder(params TResponse[] bodies)
    {
        SetReplies(_codec, bodies);
        return this;
    }
}
