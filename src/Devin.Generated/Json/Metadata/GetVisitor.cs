using Devin.Generated.Json.Values;

namespace Devin.Generated.Json.Metadata;

/// <summary>Gets the value of one property.</summary>
internal struct GetVisitor(JsonMember wanted) : IFieldVisitor
{
    /// <summary>The value; null if the property is absent or null.</summary>
    public object? Value { get; private set; }

    /// <summary>The state of the property.</summary>
    public FieldState State { get; private set; }

    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (member != wanted)
        {
            return true;
        }

        State = left.State;
        Value = State == FieldState.Value ? left.Value : null;
        return false;
    }
}
