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

    /// <summary>Creates an in-memory service of the contract, and the handler that sends requests to it.</summary>
    public HttpMessageHandler CreateService()
    {
        var type = Type($"Testing.InMemory{names.Prefix}");
        var service = Activator.CreateInstance(type, [null])!;
        return (HttpMessageHandler)type.GetMethod("CreateHandler")!.Invoke(service, null)!;
    }

    /// <summary>Creates both clients.</summary>
    /// <param name="http">Their HTTP client.</param>
    /// <param name="onUndocumented">Takes the values that the contract does not define.</param>
    public (object Flat, object Fluent) CreateClients(HttpClient http, Action<object> onUndocumented)
    {
        var options = Activator.CreateInstance(Type($"Core.{names.ClientName}Options"))!;
        Set("BaseAddress", new Uri("https://in-memory.invalid"));
        Set("Token", "in-memory");
        Set("HttpClient", http);
        Set("MaxRetries", 0);
        Set("OnUndocumentedValue", onUndocumented);
        return (
            Activator.CreateInstance(Type(names.ClientName), options)!,
            Type($"Fluent.{names.Prefix}ApiClient").GetMethod("Create")!.Invoke(null, [options])!
        );

        void Set(string property, object value) => options.GetType().GetProperty(property)!.SetValue(options, value);
    }

    private Type Type(string name) => assembly.GetType($"{names.Namespace}.{name}", throwOnError: true)!;
}
