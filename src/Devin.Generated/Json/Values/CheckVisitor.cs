using Devin.Generated.Constraints;

namespace Devin.Generated.Json.Values;

/// <summary>Compares the fields of a model with the constraints of the contract, as they would be sent.</summary>
internal struct CheckVisitor(Validation validation) : IFieldVisitor
{
    /// <summary>The pass, with the violations of the fields.</summary>
    public Validation Validation = validation;

    /// <summary>The number of properties that are sent.</summary>
    public int Sent { get; private set; }

    public bool Visit<T, TCodec>(JsonMember member, ref Field<T> left, ref Field<T> right)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
    {
        if (left.State == FieldState.Value && TCodec.IsWritable(left.Value))
        {
            Sent++;
            if (member.Rules is not null || TCodec.IsAlwaysChecked)
            {
                Validation.Enter(member.WireName, member.Rules is { IsSecret: true });
                TCodec.Check(left.Value, member.Rules, ref Validation);
                Validation.Leave();
            }
        }
        else if (left.State == FieldState.Unreadable || (left.State == FieldState.Null && member.IsNullable))
        {
            // What cannot be read is sent as it was received.
            Sent++;
        }
        else if (member.IsRequiredInRequests && Validation.Fails())
        {
            Validation.Enter(member.WireName, false);
            Validation.Add("a value", left.State == FieldState.Null ? "null" : "none");
            Validation.Leave();
        }

        return true;
    }
}
