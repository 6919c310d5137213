namespace Devin.Generator.Tests.Drift;

/// <summary>Runs <c>devin-gen drift</c> in a folder of its own.</summary>
internal sealed class DriftProgram : IDisposable
{
    private readonly Workspace _workspace = new();

    public string Folder => _workspace.At("");

    public void Write(string file, string text) => _workspace.Write(file, text);

    public string Read(string file) => _workspace.Read(file);

    public (int Code, string Output, string Error) Run(params string[] arguments) =>
        _workspace.Run(["drift", .. arguments]);

    public void Dispose() => _workspace.Dispose();
}
