using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

/// <summary>The state of the service, and the operations that use it.</summary>
internal sealed class DevinService
{
    /// <summary>Initializes a new instance of <see cref="DevinService"/> without any data.</summary>
    public DevinService(InMemoryDevinOptions options)
    {
        var context = new ServiceContext(options);
        Sessions = new SessionStore(context);
        Operations.Add("GET /v3/self", _ => ServiceResponse.Json(options.Self));
        new SessionOperations(context, Sessions).AddTo(Operations);
    }

    /// <summary>The operations that have a state.</summary>
    public OperationTable Operations { get; } = new();

    /// <summary>The sessions.</summary>
    public SessionStore Sessions { get; }
}
