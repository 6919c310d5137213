using System.Reflection;
using Devin.Generator.Documents;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Tests.Shared.Contracts;

/// <summary>A library that was emitted and compiled.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="names">The names of the library.</param>
/// <param name="model">The contract in C#'s terms: it names the methods of the clients.</param>
/// <param name="document">The document, with its overlays applied.</param>
internal sealed class EmittedLibrary(Assembly assembly, LibraryOptions names, ContractModel model, Node document)
{
    /// <summary>The contract in C#'s terms.</summary>
    public ContractModel Model => model;

    /// <summary>The names of the library.</summary>
    public LibraryOptions Names => names;

    /// <summary>The text of the contract.</summary>
    public ContractText Text { get; } = new(JsonText.ToJsonNode(document).AsObject());

    /// <summary>Creates both clients of an in-memory service, with credentials for every security scheme.</summary>
    /// <param name="onUndocumented">Takes the values that the contract does not define.</param>
    public (object Flat, object Fluent, ServiceExchange Exchange) CreateClients(Action<object> onUndocumented)
    {
        var type = Type($"Testing.InMemory{names.Prefix}");
        var service = Activator.CreateInstance(type, [null])!;
        var exchange = new ServiceExchange((HttpMessageHandler)type.GetMethod("CreateHandler")!.Invoke(service, null)!);
        object? configured = null;
        Action<object> configure = options =>
        {
            Set(options, "HttpClient", new HttpClient(exchange));
            Set(options, "MaxRetries", 0);
            Set(options, "OnUndocumentedValue", onUndocumented);
            configured = options;
        };
        var flat = type.GetMethod("CreateClient")!.Invoke(service, [configure])!;
        var fluent = Type($"Fluent.{names.Prefix}ApiClient").GetMethod("Create")!.Invoke(null, [configured])!;
        return (flat, fluent, exchange);
    }

    private static void Set(object options, string property, object value) =>
        options.GetType().GetProperty(property)!.SetValue(options, value);

    private Type Type(string name) => assembly.GetType($"{names.Namespace}.{name}", throwOnError: true)!;
}
