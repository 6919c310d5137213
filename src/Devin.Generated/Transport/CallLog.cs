using Devin.Generated.Core;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>The log of calls. Texts of servers are printable before they get here; tokens and bodies never do.</summary>
internal static partial class CallLog
{
    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Debug,
        Message = "{Operation} received the status code {Status} with attempt {Attempt}."
    )]
    public static partial void Received(ILogger logger, string operation, int status, int attempt);

    [LoggerMessage(
        EventId = 2,
        Level = LogLevel.Information,
        Message = "{Operation} is retried in {Delay} after attempt {Attempt}: {Reason}."
    )]
    public static partial void Retrying(ILogger logger, string operation, TimeSpan delay, int attempt, string reason);

    [LoggerMessage(
        EventId = 3,
        Level = LogLevel.Information,
        Message = "{Operation} is sent again with another token: the service refused the first one."
    )]
    public static partial void Refreshed(ILogger logger, string operation);

    [LoggerMessage(
        EventId = 4,
        Level = LogLevel.Information,
        Message = "{Operation} is not retried: the retry budget of the client is spent."
    )]
    public static partial void BudgetSpent(ILogger logger, string operation);

    /// <summary>Logs the message of the exception, without the path of an operation that is not in the contract.</summary>
    public static void Failed(ILogger logger, ApiOperation operation, DevinException exception) =>
        Failed(
            logger,
            operation.PathTemplate is null
                ? exception.Message.Replace(operation.Name, operation.Label, StringComparison.Ordinal)
                : exception.Message
        );

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Failure}")]
    private static partial void Failed(ILogger logger, string failure);
}
