namespace Devin.Generated.Json.Values;

/// <summary>Compares two models and stops at the first difference.</summary>
/// <param name="model">The left model.</param>
/// <param name="other">The right model.</param>
internal readonly struct EqualityVisitor(JsonModel model, JsonModel other) : IFieldVisitor
{
    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T> =>
        left.IsSame<TCodec>(right)
        && (
            left.State != FieldState.Unreadable || model.GetUnreadable(member).Text == other.GetUnreadable(member).Text
        );
}
