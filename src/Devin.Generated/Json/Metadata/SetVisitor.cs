using Devin.Generated.Json.Values;

namespace Devin.Generated.Json.Metadata;

/// <summary>Sets the value of one property.</summary>
internal readonly struct SetVisitor(JsonMember wanted, object? value) : IFieldVisitor
{
    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (member != wanted)
        {
            return true;
        }

        if (value is null)
        {
            left.AssignNull();
        }
        else
        {
            left.Assign((T)value);
        }

        return false;
    }
}
