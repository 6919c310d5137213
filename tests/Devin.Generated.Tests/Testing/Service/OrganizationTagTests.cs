using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class OrganizationTagTests
{
    private const string Id = "org-in-memory";

    [Test]
    public async Task Tags_are_appended_once_replaced_removed_and_cleared()
    {
        using var client = new InMemoryDevin().CreateClient();
        var tags = client.Enterprise.OrganizationTags;
        await tags.AppendOrganizationAllowedTagsAsync(Id, new() { Tags = ["a", "b"] });
        var appended = await tags.AppendOrganizationAllowedTagsAsync(Id, new() { Tags = ["b", "c"] });
        var removed = await tags.RemoveOrganizationAllowedTagAsync(Id, "a");
        var replaced = await tags.ReplaceOrganizationAllowedTagsAsync(Id, new() { Tags = ["d/e", "d/e"] });
        var read = await tags.GetOrganizationAllowedTagsAsync(Id);
        await tags.AppendOrganizationAllowedTagsAsync(Id, new() { Tags = ["f"] });
        var withoutSlash = await tags.RemoveOrganizationAllowedTagAsync(Id, "d/e");
        var cleared = await tags.ClearOrganizationAllowedTagsAsync(Id);
        Assert.That(withoutSlash.Tags, Is.EqualTo(new[] { "f" }));
        Assert.That(appended.Tags, Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(removed.Tags, Is.EqualTo(new[] { "b", "c" }));
        Assert.That(replaced.Tags.Concat(read.Tags), Is.EqualTo(new[] { "d/e", "d/e" }));
        Assert.That(cleared.Tags, Is.Empty);
        await Assert.ThatAsync(
            () => tags.RemoveOrganizationAllowedTagAsync(Id, "a"),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task The_default_tag_is_one_of_the_allowed_tags()
    {
        using var client = new InMemoryDevin().CreateClient();
        var tags = client.Enterprise.OrganizationTags;
        await tags.ReplaceOrganizationAllowedTagsAsync(Id, new() { Tags = ["a", "b"] });
        await Assert.ThatAsync(
            () => tags.SetOrganizationDefaultTagAsync(Id, new() { Tag = "c" }),
            Throws.TypeOf<DevinBadRequestException>()
        );
        await tags.SetOrganizationDefaultTagAsync(Id, new() { Tag = "a" });
        var set = await tags.GetOrganizationDefaultTagAsync(Id);
        await tags.RemoveOrganizationAllowedTagAsync(Id, "a");
        var afterRemoval = await tags.GetOrganizationDefaultTagAsync(Id);
        await tags.SetOrganizationDefaultTagAsync(Id, new() { Tag = "b" });
        var cleared = await tags.ClearOrganizationDefaultTagAsync(Id);
        Assert.That(set.DefaultTag, Is.EqualTo("a"));
        Assert.That(afterRemoval.DefaultTag, Is.Null);
        Assert.That(cleared.DefaultTag, Is.Null);
        Assert.That((await tags.GetOrganizationAllowedTagsAsync(Id)).Tags, Is.EqualTo(new[] { "b" }));
    }
}
