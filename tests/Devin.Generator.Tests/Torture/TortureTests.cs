using Devin.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Devin.Generator.Tests.Torture;

/// <summary>
/// A contract with every construct becomes a library that compiles without a warning and does over a real connection what
/// the contract says. Each scenario is a program that a person could have written.
/// </summary>
public sealed class TortureTests
{
    private static IEnumerable<TestCaseData> Scenarios() =>
        from file in Directory.EnumerateFiles(Path.Combine(TortureLibrary.Folder, "Scenarios"), "*.cs").Order()
        from type in CSharpSyntaxTree
            .ParseText(File.ReadAllText(file))
            .GetRoot()
            .DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
        where type.Identifier.Text.EndsWith("Scenarios", StringComparison.Ordinal)
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.Modifiers.Any(static modifier => modifier.IsKind(SyntaxKind.PublicKeyword))
        let names = (Type: type.Identifier.Text, Method: method.Identifier.Text)
        select new TestCaseData(names.Type, names.Method).SetName(names.Method);

    [TestCaseSource(nameof(Scenarios))]
    public async Task Scenario(string type, string method)
    {
        var library = await TortureLibrary.Shared.Value;
        await library.RunAsync(type, method);
    }

    [Test]
    public async Task The_page_about_constructs_explains_every_report()
    {
        var page = await File.ReadAllLinesAsync(Path.Combine(Workspace.Repository, "docs", "constructs.md"));
        var explained = page.SkipWhile(static line => line != "## What is reported")
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('`')[1])
            .ToArray();
        var library = await TortureLibrary.Shared.Value;
        Assert.That(
            library
                .Notes.Where(static note => note.Code == DiagnosticCodes.NotExpressible)
                .Select(static note => note.Message)
                .Where(message => !explained.Any(message.Contains)),
            Is.Empty
        );
    }

    [TestCase("Models/Scalars.cs", "When left out it counts as `PT5M`.")]
    [TestCase("Models/Scalars.cs", "When left out it counts as `1e+09`.")]
    [TestCase("Models/Scalars.cs", "At most 1e+09.")]
    [TestCase("Models/Scalars.cs", "Format: `duration`.")]
    [TestCase("Models/Scalars.cs", "Always `\"fixed\"`.")]
    [TestCase("Models/Closed.cs", "The contract lists all of its properties")]
    [TestCase("Models/ObjectsTypedRest.cs", "The contract types all other properties as `long`.")]
    [TestCase("Parameters/AnchoredParameters.cs", "From 1 to 1e+09.")]
    public async Task What_a_type_cannot_say_is_documented(string file, string sentence)
    {
        var library = await TortureLibrary.Shared.Value;
        var words = library
            .Sources[file]
            .Replace("///", "", StringComparison.Ordinal)
            .Replace("<c>", "`", StringComparison.Ordinal)
            .Replace("</c>", "`", StringComparison.Ordinal)
            .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.That(string.Join(' ', words), Does.Contain(sentence));
    }

    [TestCase("/paths/~1parameters~1names~1{class}~1{ID}~1{Id}~1{undeclared}/post", "{undeclared}")]
    [TestCase("/paths/~1parameters~1styles/get/parameters/12/schema", "sent as JSON")]
    [TestCase("/components/schemas/Enums/properties/mixed", "mixes values")]
    [TestCase("/components/schemas/EndlessList", "contains itself")]
    [TestCase("/components/schemas/Hen", "consists of itself alone")]
    [TestCase("/components/schemas/Tail", "consists of itself alone")]
    [TestCase("/paths/~1published~1report/get/responses/200/content", "not 'application/pdf', 'text/csv'")]
    [TestCase("/paths/~1published~1mixed/get/responses/200/content", "'application/json' is given as text")]
    [TestCase("/paths/~1published~1form/post/requestBody/content", "not an object with fields")]
    [TestCase("/paths/~1published~1form/post/callbacks", "a client cannot")]
    [TestCase("/webhooks", "a client cannot")]
    [TestCase("/components/schemas/PageQuery/properties/first", "are sent as 'first'")]
    [TestCase("/components/schemas/PageQuery/properties/sort", "are sent as 'sort'")]
    [TestCase("/components/schemas/Shapes/properties/untyped", "'file' is no type")]
    public async Task What_cannot_be_expressed_is_reported_at_its_place(string pointer, string reason)
    {
        var library = await TortureLibrary.Shared.Value;
        Assert.That(
            library
                .Notes.Where(note => note is { Code: DiagnosticCodes.NotExpressible, Severity: Severity.Warning })
                .Where(note => note.Pointer.ToString() == pointer)
                .Select(static note => note.Message),
            Has.Some.Contains(reason)
        );
    }
}
