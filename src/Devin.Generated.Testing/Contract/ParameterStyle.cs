namespace Devin.Generated.Testing.Contract;

/// <summary>How a parameter writes lists and objects.</summary>
internal enum ParameterStyle
{
    /// <summary>Items between commas, or each item as a parameter of its own.</summary>
    Form,

    /// <summary>Items between commas.</summary>
    Simple,

    /// <summary>Items between spaces, or each item as a parameter of its own.</summary>
    SpaceDelimited,

    /// <summary>Items between vertical bars, or each item as a parameter of its own.</summary>
    PipeDelimited,

    /// <summary>Each property as a parameter of its own: <c>name[property]</c>.</summary>
    DeepObject,

    /// <summary>In a path, after a full stop: <c>.a,b</c>, or exploded <c>.a.b</c>.</summary>
    Label,

    /// <summary>In a path, after the name: <c>;name=a,b</c>, or exploded <c>;name=a;name=b</c>.</summary>
    Matrix,

    /// <summary>JSON text.</summary>
    Json,
}
