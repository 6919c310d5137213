using System.Reflection;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generator.Tests.Security;

/// <summary>The options of the client of a compiled library.</summary>
internal sealed class VaultOptions
{
    private const string Space = "Vault.Generated.";

    private readonly Assembly _library;

    public VaultOptions(Assembly library)
    {
        _library = library;
        Value = Activator.CreateInstance(library.GetType(Space + "Core.VaultClientOptions", throwOnError: true)!)!;
    }

    public object Value { get; }

    public object? this[string name]
    {
        get => Property(name).GetValue(Value);
        set => Property(name).SetValue(Value, value);
    }

    /// <summary>A provider that returns secrets, one after the other; it stays with the last one.</summary>
    public object Provider(params string[] secrets)
    {
        var next = 0;
        Func<CancellationToken, ValueTask<string>> provide = _ =>
            ValueTask.FromResult(secrets[Math.Min(next++, secrets.Length - 1)]);
        return Activator.CreateInstance(
            _library.GetType(Space + "Core.DelegateTokenProvider", throwOnError: true)!,
            provide
        )!;
    }

    /// <summary>Calls an operation with the flat client.</summary>
    public Task CallAsync(string operation, params IEnumerable<object?> arguments) =>
        InvokeAsync(Calls(Client()), operation + "Async", arguments);

    /// <summary>Calls an operation with the fluent client.</summary>
    public Task CallFluentAsync(string operation)
    {
        var client = Fluent();
        return InvokeAsync(client.GetType().GetProperty(operation)!.GetValue(client)!, "GetAsync", []);
    }

    /// <summary>Creates the fluent client.</summary>
    public object Fluent()
    {
        var type = _library.GetType(Space + "Fluent.VaultApiClient", throwOnError: true)!;
        return Invoke(() => type.GetMethod("Create")!.Invoke(null, [Value]))!;
    }

    /// <summary>Creates the message of an operation of the fluent client for another HTTP client.</summary>
    public async Task<HttpRequestMessage> ConvertAsync(string operation, string? baseUrl = null)
    {
        var type = _library.GetType(Space + "Fluent.VaultRequestAdapter", throwOnError: true)!;
        using var adapter = (IDisposable)Activator.CreateInstance(type, Value)!;
        var requests = (IRequestAdapter)adapter;
        requests.BaseUrl = baseUrl ?? requests.BaseUrl;
        var client = Activator.CreateInstance(
            _library.GetType(Space + "Fluent.VaultApiClient", throwOnError: true)!,
            requests
        )!;
        var builder = client.GetType().GetProperty(operation)!.GetValue(client)!;
        var request = (RequestInformation)
            builder.GetType().GetMethod("ToGetRequestInformation")!.Invoke(builder, [null])!;
        return (await requests.ConvertToNativeRequestAsync<HttpRequestMessage>(request))!;
    }

    /// <summary>Creates the flat client.</summary>
    public object Client() =>
        Invoke(() => Activator.CreateInstance(_library.GetType(Space + "VaultClient", throwOnError: true)!, Value))!;

    /// <summary>The group of the operations of a flat client.</summary>
    public static object Calls(object client) => client.GetType().GetProperty("Calls")!.GetValue(client)!;

    /// <summary>Calls a method. Arguments that are left out have their defaults.</summary>
    public static Task InvokeAsync(object target, string method, IEnumerable<object?> arguments)
    {
        var found = target.GetType().GetMethod(method) ?? throw new MissingMethodException(target.ToString(), method);
        var given = arguments.ToArray();
        object?[] all = [.. given, .. found.GetParameters().Skip(given.Length).Select(static _ => Type.Missing)];
        return (Task)Invoke(() => found.Invoke(target, BindingFlags.OptionalParamBinding, null, all, null))!;
    }

    /// <summary>The options of one call.</summary>
    public object CallOptions(params (string Name, object Value)[] values)
    {
        var options = Activator.CreateInstance(_library.GetType(Space + "Core.RequestOptions", throwOnError: true)!)!;
        foreach (var (name, value) in values)
        {
            options.GetType().GetProperty(name)!.SetValue(options, value);
        }

        return options;
    }

    private PropertyInfo Property(string name) =>
        Value.GetType().GetProperty(name) ?? throw new MissingMemberException("VaultClientOptions", name);

    private static object? Invoke(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
