using System.ComponentModel;

namespace Worker;

/// <summary>The output of the session. Its JSON Schema is sent with the request.</summary>
internal sealed record Review(string Summary, [property: Description("From 1 to 10.")] int Score);
