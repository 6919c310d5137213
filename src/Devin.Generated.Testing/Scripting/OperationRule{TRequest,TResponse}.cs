using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Scripting;

/// <summary>A rule for the requests of an operation with a JSON request body.</summary>
/// <typeparam name="TRequest">The type of the request body.</typeparam>
/// <typeparam name="TResponse">The type of the response body.</typeparam>
public sealed class OperationRule<TRequest, TResponse> : RequestRule<OperationRule<TRequest, TResponse>>
{
    private readonly ServiceOperation<TRequest, TResponse> _operation;

    internal OperationRule(RuleTarget target, ServiceOperation<TRequest, TResponse> operation)
        : base(target) => _operation = operation;

    /// <summary>Selects requests by their body. A request whose body cannot be read is not selected.</summary>
    /// <param name="condition">Returns whether the rule applies to a request.</param>
    public OperationRule<TRequest, TResponse> When(Func<TRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        AddCondition(request => _operation.RequestCodec.TryRead(request.Content.Span, out var body) && condition(body));
        return this;
    }

    /// <summary>Responds with a body and the status of success of the operation.</summary>
    /// <param name="body">The body. It is written now: later changes have no effect.</param>
    public OperationRule<TRequest, TResponse> Respond(TResponse body)
    {
        SetReply(_operation.ResponseCodec, body);
        return this;
    }

    /// <summary>Responds with the result of a function and the status of success of the operation.</summary>
    /// <param name="body">Returns the body of the response to a request body.</param>
    public OperationRule<TRequest, TResponse> Respond(Func<TRequest, TResponse> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        SetReply(_operation.ResponseCodec, request => body(_operation.RequestCodec.Read(request.Content.Span)));
        return this;
    }

    /// <summary>Responds to the next requests with one body after the other. Then the rule does not apply any more.</summary>
    /// <param name="bodies">The bodies, at least one.</param>
    /// <exception cref="ArgumentException">There is no body.</exception>
    public OperationRule<TRequest, TResponse> RespondInOrder(params TResponse[] bodies)
    {
        SetReplies(_operation.ResponseCodec, bodies);
        return this;
    }
}
