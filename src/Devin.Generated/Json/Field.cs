using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>The backing field of a property of an emitted model. It stores whether the property was assigned.</summary>
/// <typeparam name="T">The type of the value. It is never nullable: null is a state.</typeparam>
internal struct Field<T>
    where T : notnull
{
    private T? _value;

    /// <summary>
    /// Whether the property is absent, null, unreadable or has a value. Setting it to absent clears the value.
    /// </summary>
    public FieldState State;

    /// <summary>The value. Valid in <see cref="FieldState.Value"/> only.</summary>
    public readonly T Value => _value!;

    /// <summary>Stores a value.</summary>
    public void Assign(T value)
    {
        _value = value;
        State = value is null ? FieldState.Absent : FieldState.Value;
    }

    /// <summary>Stores null.</summary>
    public void AssignNull()
    {
        _value = default;
        State = FieldState.Null;
    }

    /// <summary>Clears the value, so that the property is not written.</summary>
    public void Clear()
    {
        _value = default;
        State = FieldState.Absent;
    }

    /// <summary>Returns the value of a property that the contract requires and does not allow to be null.</summary>
    /// <exception cref="MissingMemberValueException">The server omitted the property or sent null.</exception>
    /// <exception cref="UnreadableValueException">The server sent a value that cannot be read.</exception>
    public readonly T Required(JsonModel owner, JsonMember member) =>
        State == FieldState.Value ? _value! : throw owner.NoValue(State, member);

    /// <summary>Reads the value of the property whose name is the current token.</summary>
    public void Read<TCodec>(JsonModel owner, ref Utf8JsonReader reader, JsonReadContext context, JsonMember member)
        where TCodec : struct, IJsonCodec<T>
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.Null && TCodec.TryRead(ref reader, context, out var value))
        {
            _value = value;
            State = FieldState.Value;
        }
        else
        {
            ReadOther(owner, ref reader, context, member, TCodec.Expected);
        }
    }

    /// <summary>Reads a value that is null or that the codec cannot read. The reader is on its first token.</summary>
    public void ReadOther(
        JsonModel owner,
        ref Utf8JsonReader reader,
        JsonReadContext context,
        JsonMember member,
        string expected
    )
    {
        _value = default;
        if (reader.TokenType == JsonTokenType.Null)
        {
            State = FieldState.Null;
            if (!member.IsNullable)
            {
                context.Note(JsonDeviationKind.UnexpectedNull, member.Display, reader);
            }
        }
        else
        {
            State = FieldState.Unreadable;
            owner.ReadUnreadable(ref reader, context, member, expected);
        }
    }

    /// <summary>Whether the other field has the same state and an equal value.</summary>
    public readonly bool IsSame<TCodec>(in Field<T> other)
        where TCodec : struct, IJsonCodec<T> =>
        State == other.State && (State != FieldState.Value || TCodec.IsSame(_value!, other._value!));

    /// <summary>The hash code of the state and the value.</summary>
    public readonly int Hash<TCodec>()
        where TCodec : struct, IJsonCodec<T> => State == FieldState.Value ? TCodec.Hash(_value!) : (int)State;

    /// <summary>Takes the state and a copy of the value of another field.</summary>
    public void CopyFrom<TCodec>(in Field<T> other)
        where TCodec : struct, IJsonCodec<T>
    {
        State = other.State;
        _value = State == FieldState.Value ? TCodec.Copy(other._value!) : default;
    }

    /// <summary>The same for a list or map, whose unreadable items get the name of the property.</summary>
    public void ReadCollection<TCodec>(
        JsonModel owner,
        ref Utf8JsonReader reader,
        JsonReadContext context,
        JsonMember member
    )
        where TCodec : struct, IJsonCodec<T>
    {
        Read<TCodec>(owner, ref reader, context, member);
        PartialCollection.SetMember(_value, member);
    }

    /// <summary>Writes the name and the value, if there is something to write.</summary>
    public readonly void Write<TCodec>(JsonModel owner, CodecWriter writer, JsonMember member, JsonWriteMode mode)
        where TCodec : struct, IJsonCodec<T>
    {
        if (State == FieldState.Value && TCodec.IsWritable(_value!))
        {
            writer.WritePropertyName(member);
            TCodec.Write(writer, _value!, mode);
        }
        else
        {
            WriteOther(owner, writer, member, mode);
        }
    }

    /// <summary>Writes null or a value that cannot be read, if there is something to write.</summary>
    public readonly void WriteOther(JsonModel owner, CodecWriter writer, JsonMember member, JsonWriteMode mode)
    {
        if (State == FieldState.Null && (member.IsNullable || mode == JsonWriteMode.Lenient))
        {
            writer.WritePropertyName(member);
            writer.WriteNullValue();
        }
        else if (State == FieldState.Unreadable)
        {
            writer.WritePropertyName(member);
            owner.GetUnreadable(member).Write(writer);
        }
        else if (member.IsRequiredInRequests && mode == JsonWriteMode.Request)
        {
            throw new InvalidOperationException(
                $"{member.Display} is required by the contract. Set it before you send the request."
            );
        }
    }
}
