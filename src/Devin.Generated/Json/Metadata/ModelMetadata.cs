using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Json.Values;

namespace Devin.Generated.Json.Metadata;

/// <summary>Describes models to System.Text.Json as objects with properties, instead of as values of a converter.</summary>
internal static class ModelMetadata
{
    /// <summary>The metadata of a model.</summary>
    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    public static JsonTypeInfo Describe<T>(JsonSerializerOptions options)
        where T : JsonModel, IModelFields<T>
    {
        var info = JsonMetadataServices.CreateObjectInfo(
            options,
            new JsonObjectInfoValues<T>
            {
                ObjectCreator = T.CreateUnassigned,
                PropertyMetadataInitializer = static _ => [],
            }
        );
        var members = new MemberVisitor([]);
        var model = T.CreateUnassigned();
        T.Visit(model, model, ref members);
        foreach (var member in members.Members)
        {
            info.Properties.Add(Property<T>(info, member));
        }

        var additional = info.CreateJsonPropertyInfo(
            typeof(IDictionary<string, JsonElement>),
            nameof(JsonModel.AdditionalProperties)
        );
        additional.IsExtensionData = true;
        additional.Get = static model => new ElementDictionary(((T)model).AdditionalProperties);
        additional.Set = static (_, _) => { };
        info.Properties.Add(additional);
        return info;
    }

    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    private static JsonPropertyInfo Property<T>(JsonTypeInfo<T> info, MemberShape shape)
        where T : JsonModel, IModelFields<T>
    {
        var (member, type) = (shape.Member, shape.PropertyType);
        var property = info.CreateJsonPropertyInfo(type, member.WireName);
        property.Get = model =>
        {
            var visitor = new GetVisitor(member);
            T.Visit((T)model, (T)model, ref visitor);
            return shape.ToProperty(visitor.Value);
        };
        property.Set = (model, value) =>
        {
            var visitor = new SetVisitor(member, shape.FromProperty(value));
            T.Visit((T)model, (T)model, ref visitor);
        };
        property.ShouldSerialize = (model, _) =>
        {
            var visitor = new GetVisitor(member);
            T.Visit((T)model, (T)model, ref visitor);
            return visitor.State is FieldState.Value or FieldState.Null;
        };
        property.IsRequired = member.IsRequiredInRequests;
        if (!type.IsValueType)
        {
            property.IsGetNullable = property.IsSetNullable = member.IsNullable;
        }

        return property;
    }
}
