using Devin.Generated;
using Devin.Generated.Core;

namespace Worker;

/// <summary>Runs one session, logs its output, and stops the host.</summary>
internal sealed partial class ReviewWorker(
    DevinClient devin,
    ILogger<ReviewWorker> logger,
    IHostApplicationLifetime lifetime
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var run = await devin.Sessions.RunSessionAsync<Review>(
                "Review the README of https://github.com/dotnet/runtime.",
                cancellationToken: stoppingToken
            );
            LogReview(run.Output.Score, run.Output.Summary);
        }
        catch (DevinException exception)
        {
            LogFailure(exception);
        }

        lifetime.StopApplication();
    }

    [LoggerMessage(LogLevel.Information, "Score {Score}: {Summary}")]
    private partial void LogReview(int score, string summary);

    [LoggerMessage(LogLevel.Error, "The review failed.")]
    private partial void LogFailure(Exception exception);
}
