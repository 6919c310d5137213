namespace Devin.Generated.Json.Values;

/// <summary>Compares two models and stops at the first difference.</summary>
internal struct EqualityVisitor : IFieldVisitor
{
    public readonly bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T> => left.IsSame<TCodec>(right);
}
