namespace Devin.Generated.Transport;

/// <summary>The format of a list or a map in a query (<c>style</c> and <c>explode</c> of OpenAPI).</summary>
internal enum QueryStyle
{
    /// <summary><c>form</c>, exploded: <c>color=red&amp;color=blue</c>, a map as <c>r=1&amp;g=2</c>.</summary>
    Form,

    /// <summary><c>form</c>, not exploded: <c>color=red,blue</c>, a map as <c>color=r,1,g,2</c>.</summary>
    FormJoined,

    /// <summary><c>spaceDelimited</c>, not exploded: <c>color=red%20blue</c>.</summary>
    SpaceDelimited,

    /// <summary><c>pipeDelimited</c>, not exploded: <c>color=red%7Cblue</c>.</summary>
    PipeDelimited,

    /// <summary><c>deepObject</c>, for maps: <c>color[r]=1&amp;color[g]=2</c>.</summary>
    DeepObject,
}
