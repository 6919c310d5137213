namespace Devin.Tests.Shared.Operations;

/// <summary>Files of forms as arguments of C# methods. Each library has a type of its own for them.</summary>
internal static class FileArgument
{
    private const string FilePart = nameof(FilePart);

    /// <summary>Whether a parameter has a file, or several.</summary>
    public static bool IsFile(Type type) => type.Name == FilePart || IsList(type);

    /// <summary>A file as the type of a parameter.</summary>
    public static object Of(UploadFile file, Type type)
    {
        if (!IsList(type))
        {
            return Activator.CreateInstance(type, new MemoryStream(file.Content), file.Name, file.MediaType)!;
        }

        var item = type.GetGenericArguments()[0];
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(file, item), 0);
        return list;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericArguments() is [{ Name: FilePart }];
}
