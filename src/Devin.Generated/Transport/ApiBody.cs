namespace Devin.Generated.Transport;

/// <summary>The body of one request, which may have to be sent more than once.</summary>
internal abstract class ApiBody : IDisposable
{
    /// <summary>Whether the body can be sent (again) from its beginning now.</summary>
    public virtual bool CanRepeat => true;

    /// <summary>Does once what is the same for every attempt; called before the first.</summary>
    public virtual void Prepare(ApiSerializer serializer) { }

    /// <summary>The content of one attempt.</summary>
    public abstract HttpContent CreateContent();

    /// <summary>Whether the body is a JSON object that holds this field with a value that is not null.</summary>
    public virtual bool HoldsField(string name) => false;

    /// <inheritdoc/>
    public virtual void Dispose() { }
}
