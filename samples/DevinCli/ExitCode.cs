namespace DevinCli;

/// <summary>The exit codes of the program, which its help lists.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The service or the network refused a request.</summary>
    public const int Failure = 1;

    /// <summary>The command line, a file or a variable of the environment is wrong; nothing was sent.</summary>
    public const int Usage = 2;

    /// <summary>The session stopped before its work was finished.</summary>
    public const int NotFinished = 3;

    /// <summary>The program was interrupted with Ctrl+C, as shells count it.</summary>
    public const int Interrupted = 130;
}
