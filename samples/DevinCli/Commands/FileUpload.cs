using Devin.Generated;
using Devin.Generated.Core;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Uploads files for a session.</summary>
internal static class FileUpload
{
    /// <summary>Uploads the files one after the other, and returns their addresses.</summary>
    public static async Task<IList<Uri>> SendAsync(
        DevinClient client,
        Screen screen,
        IEnumerable<FileInfo> files,
        CancellationToken cancellationToken
    )
    {
        var addresses = new List<Uri>();
        foreach (var file in files)
        {
            await using var content = file.OpenRead();
            var attachment = await client.Attachments.UploadAttachmentAsync(
                new FilePart(content, file.Name),
                cancellationToken: cancellationToken
            );
            screen.Write(("Uploaded ", Styles.Plain), (attachment.Name, Styles.Name));
            addresses.Add(new Uri(attachment.Url));
        }

        return addresses;
    }
}
