namespace Devin.Generated.Constraints;

/// <summary>A value that compares itself with the constraints of the contract.</summary>
internal interface IChecked
{
    /// <summary>Adds the violations of the value and of its parts.</summary>
    void Check(ref Validation validation);
}
