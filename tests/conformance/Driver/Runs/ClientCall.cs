using Devin.Generated;
using Devin.Generated.Fluent;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Runs;

/// <summary>Calls operations of one server with both clients in turn.</summary>
internal sealed class ClientCall : IDisposable
{
    private readonly ExchangeRecorder _recorder = new();
    private readonly HttpClient _http;
    private readonly DevinClient _flat;
    private readonly DevinApiClient _fluent;
    private readonly ReflectedFluentCall _fluentCall;
    private readonly List<UndocumentedValue> _undocumented = [];

    /// <summary>Creates both clients.</summary>
    public ClientCall(Uri address, string token, ContractModel contract)
    {
        _fluentCall = ReflectedFluentCall.OfDevin(contract);
        _http = new HttpClient(_recorder);
        var options = new DevinClientOptions
        {
            BaseAddress = address,
            Token = token,
            HttpClient = _http,
            MaxRetries = 0,
            OnUndocumentedValue = _undocumented.Add,
        };
        _flat = new DevinClient(options);
        _fluent = DevinApiClient.Create(options);
    }

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="values">The values.</param>
    /// <param name="isFluent">Whether to call it with the fluent client.</param>
    public async Task<CallOutcome> InvokeAsync(Operation operation, OperationValues values, bool isFluent)
    {
        CallResult? result = null;
        Exception? failure = null;
        try
        {
            result = isFluent
                ? await _fluentCall.InvokeAsync(_fluent, operation, values)
                : await ReflectedFlatCall.InvokeAsync(_flat, operation, values);
        }
        catch (Exception exception)
        {
            // Every exception is a finding of the run.
            failure = exception;
        }

        UndocumentedValue[] undocumented = [.. _undocumented];
        _undocumented.Clear();
        return new CallOutcome(operation, isFluent, _recorder.Take(), result, failure, undocumented);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _flat.Dispose();
        _fluent.Dispose();
        _http.Dispose();
    }
}
