namespace Devin.Generated.Json.Values;

/// <summary>Copies the fields of the right model to the left one.</summary>
/// <param name="copy">The left model.</param>
/// <param name="original">The right model.</param>
internal readonly struct CopyVisitor(JsonModel copy, JsonModel original) : IFieldVisitor
{
    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        left.CopyFrom<TCodec>(right);
        if (right.State == FieldState.Unreadable)
        {
            copy.KeepUnreadable(member, original.GetUnreadable(member));
        }

        return true;
    }
}
