namespace Devin.Generated.Json.Values;

/// <summary>Combines the hash codes of the fields.</summary>
internal struct HashVisitor : IFieldVisitor
{
    /// <summary>The code of the fields so far.</summary>
    public int Code { get; private set; }

    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        Code = HashCode.Combine(Code, left.Hash<TCodec>());
        return true;
    }
}
