using System.CommandLine;
using System.CommandLine.Parsing;
using Devin.Generator.Library;
using Devin.Generator.Naming;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary>The options for inputs and names, which <c>generate</c> and <c>validate</c> share.</summary>
internal sealed class GenerationOptions
{
    private readonly Option<FileInfo> _contract = ContractOptions.Contract();

    private readonly Option<FileInfo[]> _overlays = ContractOptions.Overlays();

    private readonly Option<string> _namespace = Name("--namespace", "The root namespace.", "Devin.Generated");

    private readonly Option<string> _client = Name("--client", "The name of the client class.", "DevinClient");

    private readonly Option<bool> _fluent = new("--fluent")
    {
        Description = "Emit a client in Kiota's conventions too, over the same models.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Treat an invalid document and a name collision as errors, not as warnings.",
    };

    private readonly Option<DirectoryInfo> _copies = new("--copies")
    {
        Description =
            "A folder of localized copies: enums contain the values of all copies, and drift that the folder's "
            + "drift-baseline.yaml does not accept is printed.",
        HelpName = "FOLDER",
    };

    private readonly Option<FileInfo> _kiotaLock = new("--kiota-lock")
    {
        Description =
            "Kiota's record of the fluent client: names and patterns are read from it, and 'generate' updates the rest.",
        HelpName = "FILE",
    };

    private readonly Option<FileInfo> _settings = new("--nswag")
    {
        Description = "NSwag's settings. Default: the program's own.",
        HelpName = "FILE",
    };

    private readonly Option<DirectoryInfo> _templates = new("--templates")
    {
        Description = "NSwag's templates. Default: the program's own.",
        HelpName = "FOLDER",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasTesting">Whether the command line asks for the test double.</param>
    public void AddTo(Command command, Func<CommandResult, bool> hasTesting)
    {
        foreach (
            var option in new Option[]
            {
                _contract,
                _overlays,
                _namespace,
                _client,
                _fluent,
                _strict,
                _copies,
                _kiotaLock,
                _settings,
                _templates,
            }
        )
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(_namespace) is { } root && FaultOfNamespace(root) is { } invalid)
            {
                result.AddError(invalid);
            }

            if (result.GetValue(_client) is { } client && FaultOfClient(client, hasTesting(result)) is { } fault)
            {
                result.AddError(fault);
            }
        });
    }

    /// <summary>The request of the command line.</summary>
    public GenerationRequest Read(ParseResult arguments) =>
        new()
        {
            Contract = arguments.GetRequiredValue(_contract).FullName,
            Overlays = ContractOptions.PathsOf(arguments, _overlays),
            Namespace = arguments.GetRequiredValue(_namespace),
            ClientName = arguments.GetRequiredValue(_client),
            Fluent = arguments.GetValue(_fluent),
            Strict = arguments.GetValue(_strict),
            Copies = arguments.GetValue(_copies)?.FullName,
            KiotaLock = arguments.GetValue(_kiotaLock)?.FullName,
            Settings = arguments.GetValue(_settings)?.FullName,
            Templates = arguments.GetValue(_templates)?.FullName,
        };

    private static Option<string> Name(string name, string description, string otherwise) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => otherwise,
            HelpName = "NAME",
        };

    private static string? FaultOfNamespace(string name) =>
        name.Split('.').All(IsIdentifier)
            ? null
            : $"'{name}' is not a valid C# identifier. Use letters, digits and underscores for --namespace, such as Devin.Generated.";

    private static string? FaultOfClient(string name, bool hasTesting)
    {
        if (!IsIdentifier(name) || char.IsLower(name[0]))
        {
            return $"'{name}' is not a valid C# identifier for a class. Use letters, digits and underscores for --client, beginning with a capital letter, such as DevinClient.";
        }

        return LibraryNames.Taken(name, hasTesting) is { } taken
            ? $"--client '{name}' is not possible: the library uses the name '{taken}' for something else. Use another one, such as DevinClient."
            : null;
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0
        && !char.IsDigit(name[0])
        && name.All(static character => char.IsLetterOrDigit(character) || character == '_')
        && CSharpKeywords.Escape(name) == name;
}
