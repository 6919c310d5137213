using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.CSharp.Builders;

/// <summary>Names types with the namespace of the models, since a path may have a segment of the same name.</summary>
internal static class QualifiedType
{
    /// <summary>The type use with whole names.</summary>
    public static TypeUse Of(TypeUse use, LibraryOptions options) =>
        use switch
        {
            DefinedUse defined => defined with { Name = $"global::{options.Namespace}.Models.{defined.Name}" },
            ListUse list => list with { Item = Of(list.Item, options) },
            MapUse map => map with { Value = Of(map.Value, options) },
            _ => use,
        };
}
