namespace Devin.Generated.Testing.Core;

/// <summary>Prints the bodies of an operation.</summary>
internal interface IBodyPrinter
{
    /// <summary>The body of a request on one line, without secrets.</summary>
    string Print(RecordedRequest request);
}
