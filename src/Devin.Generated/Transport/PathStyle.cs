namespace Devin.Generated.Transport;

/// <summary>The format of a path parameter (<c>style</c> and <c>explode</c> of OpenAPI).</summary>
internal enum PathStyle
{
    /// <summary><c>simple</c>: <c>red,blue</c>.</summary>
    Simple,

    /// <summary><c>label</c>, not exploded: <c>.red,blue</c>.</summary>
    Label,

    /// <summary><c>label</c>, exploded: <c>.red.blue</c>.</summary>
    LabelExploded,

    /// <summary><c>matrix</c>, not exploded: <c>;color=red,blue</c>.</summary>
    Matrix,

    /// <summary><c>matrix</c>, exploded: <c>;color=red;color=blue</c>.</summary>
    MatrixExploded,
}
