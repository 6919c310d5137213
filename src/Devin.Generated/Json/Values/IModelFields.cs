namespace Devin.Generated.Json.Values;

/// <summary>A model whose fields can be visited. Emitted code implements this interface.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
internal interface IModelFields<TSelf>
    where TSelf : JsonModel, IModelFields<TSelf>
{
    /// <summary>Creates an instance in which no property is assigned.</summary>
    static abstract TSelf CreateUnassigned();

    /// <summary>
    /// Visits the fields of two models in pairs, in the order of their JSON names, until a visit returns false. One model is
    /// visited as a pair with itself.
    /// </summary>
    static abstract bool Visit<TVisitor>(TSelf left, TSelf right, ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor;
}
