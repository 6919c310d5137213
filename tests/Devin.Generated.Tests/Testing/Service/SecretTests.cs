using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class SecretTests : ServiceFixture
{
    [Test]
    public async Task A_secret_is_stored_listed_and_deleted_and_no_response_contains_its_value()
    {
        var bodies = new List<string>();
        Devin.OnAny().Rewrite(body => bodies.Add(body.ToJsonString()));
        var request = new SecretCreateRequest
        {
            Key = "NPM_TOKEN",
            Type = SecretType.KeyValue,
            Value = "hidden-value",
            Note = "For the registry",
        };
        var created = await Client.Secrets.CreateSecretAsync(request);
        Assert.That(created.SecretId, Does.StartWith("secret-"));
        Assert.That(
            (created.Key, created.SecretType, created.IsSensitive),
            Is.EqualTo(("NPM_TOKEN", SecretType.KeyValue, true))
        );

        var listed = await Client.Secrets.ListSecretsAsync();
        Assert.That(listed.Items, Is.EqualTo(new[] { created }));
        Assert.That(await Client.Secrets.DeleteSecretAsync(created.SecretId), Is.EqualTo(created));
        Assert.That((await Client.Secrets.ListSecretsAsync()).Items, Is.Empty);
        Assert.That(bodies, Has.Count.EqualTo(4).And.None.Contains("hidden-value"));
        await Assert.ThatAsync(
            () => Client.Secrets.DeleteSecretAsync(created.SecretId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }
}
