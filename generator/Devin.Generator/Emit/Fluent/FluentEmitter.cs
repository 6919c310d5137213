using Devin.Generator.CSharp.Builders;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the client in Kiota's conventions: the root, a request builder for each segment, and parts of models.</summary>
internal static class FluentEmitter
{
    /// <summary>The files.</summary>
    /// <param name="model">The contract.</param>
    /// <param name="options">The names of the library.</param>
    /// <param name="root">The client with its request builders.</param>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, LibraryOptions options, BuilderScope root)
    {
        foreach (var scope in root.All())
        {
            var folder = scope.Space[root.Space.Length..].Replace('.', '/');
            var text = scope.Node.IsRoot
                ? RootEmitter.Emit(scope, model, options)
                : RequestBuilderEmitter.Emit(scope, model, options);
            yield return File(folder, scope.Class, scope.Space, text, options);
            foreach (var operation in scope.Node.Methods.Where(FormBodyEmitter.IsNeeded))
            {
                var form = new FormBodyEmitter(scope, operation, options);
                yield return File(folder, form.ClassName, scope.Space, form.Emit(), options);
            }
        }

        foreach (var definition in model.Definitions)
        {
            if (FluentModelEmitter.Emit(definition, options) is { } file)
            {
                yield return file;
            }
        }
    }

    private static EmittedFile File(string folder, string name, string space, string text, LibraryOptions options) =>
        new(
            $"Fluent{folder}/{name}.cs",
            FluentHeader.Of(options, space, ["Constraints", "Core", "Fluent", "Json", "Kiota", "Transport"]) + text
        );
}
