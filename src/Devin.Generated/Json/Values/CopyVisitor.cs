namespace Devin.Generated.Json.Values;

/// <summary>Copies the fields of the right model to the left one.</summary>
internal struct CopyVisitor : IFieldVisitor
{
    public readonly bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        left.CopyFrom<TCodec>(right);
        return true;
    }
}
