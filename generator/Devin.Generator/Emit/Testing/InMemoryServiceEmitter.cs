using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// Emits the test double of a library for another contract. It has no state: a valid request gets the example of its
/// response.
/// </summary>
internal static class InMemoryServiceEmitter
{
    /// <summary>The file with the class.</summary>
    public static EmittedFile Emit(ContractSecurity security, LibraryOptions options)
    {
        var name = NameOf(options);
        var header = FileHeader.Of(
            $"{options.Namespace}.Testing",
            [
                "System",
                "System.Net",
                "System.Net.Http",
                "System.Threading",
                $"{options.Namespace}.Core",
                $"{options.Namespace}.Testing.Contract",
                $"{options.Namespace}.Testing.Core",
                $"{options.Namespace}.Testing.Responses",
            ]
        );
        return new EmittedFile(
            $"{TestingEmitter.Folder}{name}.cs",
            header + Class(name, options.ClientName, Credentials(security))
        );
    }

    /// <summary>The name of the class; another one if the hand-written half has a type with it.</summary>
    private static string NameOf(LibraryOptions options)
    {
        var name = "InMemory" + options.Prefix;
        return RuntimeSources
            .Of(options, withFluent: false, withTesting: true)
            .Any(file => file.Path.EndsWith($"/{name}.cs", StringComparison.Ordinal))
            ? name + "Api"
            : name;
    }

    /// <summary>The assignments of an option for each security scheme.</summary>
    private static string Credentials(ContractSecurity security)
    {
        const string Secret = "\"in-memory\"";
        var assignments = security
            .Schemes.Where(static scheme => !scheme.IsToken)
            .Select(static scheme =>
                scheme.Form == SecretForm.Basic
                    ? $"{scheme.Option} = new NetworkCredential({Secret}, {Secret}),"
                    : $"{scheme.Option} = {Secret},"
            );
        return string.Join(
            "\n            ",
            security.Schemes.Any(static scheme => scheme.IsToken) || security.Schemes.Count == 0 && security.HasToken
                ? assignments.Prepend($"Token = {Secret},")
                : assignments
        );
    }

    private static string Class(string name, string client, string credentials) =>
        $$"""
            /// <summary>
            /// An in-memory service for tests of code that uses <see cref="{{client}}"/>. A request that has the credentials of its
            /// operation and is valid gets the example of its response, unless a rule of the test sets another one.
            /// </summary>
            public sealed class {{name}} : InMemoryService
            {
                /// <summary>Initializes a new instance of <see cref="{{name}}"/>.</summary>
                /// <param name="options">The options; null for the defaults.</param>
                public {{name}}(InMemoryServiceOptions? options = null)
                    : base(options ?? new InMemoryServiceOptions())
                {
                }

                /// <summary>Gets the base address of the clients. No server listens on it.</summary>
                public static Uri BaseAddress { get; } = new("https://in-memory.invalid");

                /// <summary>Creates a client of this service with its clock and with credentials for all operations. Any credentials are accepted.</summary>
                /// <param name="configure">Changes the options of the client; null for no change.</param>
                /// <remarks>
                /// The client has no time limits unless <paramref name="configure"/> sets them, because other code that waits moves
                /// the clock.
                /// </remarks>
                public {{client}} CreateClient(Action<{{client}}Options>? configure = null)
                {
                    var options = new {{client}}Options
                    {
                        BaseAddress = BaseAddress,
                        {{credentials}}
                        HttpClient = new HttpClient(CreateHandler()),
                        TimeProvider = Clock,
                        AttemptTimeout = Timeout.InfiniteTimeSpan,
                        TotalTimeout = Timeout.InfiniteTimeSpan,
                        StreamIdleTimeout = Timeout.InfiniteTimeSpan,
                    };
                    configure?.Invoke(options);
                    return new {{client}}(options);
                }

                private protected override DescribedContract Contract => ContractTables.Contract;

                private protected override ServiceResponse Execute(
                    RecordedRequest request,
                    RouteMatch match,
                    SentSecrets secrets,
                    Func<RecordedRequest, HttpStatusCode, ServiceResponse>? respond
                )
                {
                    var operation = OperationOf(match);
                    if (operation.Security.Fault(secrets) is { } fault)
                    {
                        throw new Refusal(HttpStatusCode.Unauthorized, fault);
                    }

                    if (operation.Validate(request, match.Path) is { Count: > 0 } findings)
                    {
                        throw Refusal.Invalid(findings);
                    }

                    var status = (HttpStatusCode)operation.SuccessStatus;
                    return respond?.Invoke(request, status)
                        ?? (
                            operation.Example() is { } example
                                ? ServiceResponse.Json(example, status)
                                : new ServiceResponse(status, default, null)
                        );
                }
            }

            """;
}
