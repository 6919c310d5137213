namespace InMemory;

/// <summary>The figures of a fresh process.</summary>
/// <param name="Created">Milliseconds until an in-memory Devin was created.</param>
/// <param name="Responded">Milliseconds until its first request was responded, its client included.</param>
/// <param name="MegabytesAdded">The working set that this added.</param>
/// <param name="Megabytes">The working set of the process.</param>
internal sealed record StartFigures(double Created, double Responded, double MegabytesAdded, double Megabytes);
