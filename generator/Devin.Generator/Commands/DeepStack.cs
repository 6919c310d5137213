namespace Devin.Generator.Commands;

/// <summary>Runs work on a thread of its own: schemas may refer to each other in long chains, which are followed one call
/// in another.</summary>
internal static class DeepStack
{
    private const int Size = 64 * 1024 * 1024;

    /// <summary>Runs work.</summary>
    public static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(done, work), Size) { IsBackground = true };
        thread.Start();
        return done.Task;
    }

    private static void Complete<T>(TaskCompletionSource<T> done, Func<T> work)
    {
        try
        {
            done.SetResult(work());
        }
        catch (Exception exception)
        {
            done.SetException(exception);
        }
    }
}
