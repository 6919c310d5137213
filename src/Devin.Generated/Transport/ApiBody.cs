using Devin.Generated.Constraints;

namespace Devin.Generated.Transport;

/// <summary>The body of a request that may have to be sent more than once.</summary>
internal abstract class ApiBody : IDisposable
{
    /// <summary>Whether the body can be sent from its start now.</summary>
    public virtual bool CanRepeat => true;

    /// <summary>Whether the body is read from a caller's stream while it is sent.</summary>
    public virtual bool IsStreamed => false;

    /// <summary>Adds the constraints of the contract that the body violates.</summary>
    public virtual void Check(ref Validation validation) { }

    /// <summary>Whether the body violates constraints of the contract.</summary>
    public bool HasViolations
    {
        get
        {
            var validation = default(Validation);
            Check(ref validation);
            return validation.HasViolations;
        }
    }

    /// <summary>The constraints of the contract that the body violates; empty if there are none.</summary>
    public IReadOnlyList<ConstraintViolation> Violations()
    {
        return Validation.Collect(null, this, CheckBody);

        static void CheckBody(ApiBody body, ref Validation pass) => body.Check(ref pass);
    }

    /// <summary>Does what has to be done once for all attempts. Called before the first attempt.</summary>
    public virtual void Prepare(ApiSerializer serializer) { }

    /// <summary>Creates the content of one attempt.</summary>
    public abstract HttpContent CreateContent();

    /// <summary>Whether the body is a JSON object that contains this field with a value other than null.</summary>
    public virtual bool HoldsField(string name) => false;

    /// <inheritdoc/>
    public virtual void Dispose() { }
}
