namespace Devin.Generated.Core;

/// <content>All operations of the Devin service need a token.</content>
internal sealed partial class SecretList
{
    static partial void FindWhetherRequired(ref bool areRequired) => areRequired = true;
}
