namespace Devin.Generated.Json.Values;

/// <summary>Work that is done for each field of a model.</summary>
internal interface IFieldVisitor
{
    /// <summary>Visits the same field of two models. Returns whether to continue.</summary>
    bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>;
}
