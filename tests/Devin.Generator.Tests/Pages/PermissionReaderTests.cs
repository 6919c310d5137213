using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

public sealed class PermissionReaderTests
{
    [TestCase("Permissions", "Requires a service user with the {0} permission at the organization level.")]
    [TestCase("Berechtigungen", "Erfordert einen Servicebenutzer mit der Berechtigung {0} auf Organisationsebene.")]
    [TestCase("Permisos", "Requiere un usuario de servicio con el permiso {0}.")]
    [TestCase("Autorisations", "Nécessite un utilisateur de service avec l’autorisation {0}.")]
    [TestCase("Autorizzazioni", "Richiede un utente di servizio con l’autorizzazione {0}.")]
    [TestCase("権限", "組織レベルで{0}権限が付与されたサービスユーザーが必要です。")]
    [TestCase("권한", "조직 수준의 {0} 권한이 있는 서비스 사용자가 필요합니다.")]
    [TestCase("Permissões", "Requer um usuário de serviço com a permissão {0}.")]
    [TestCase("权限", "需要在组织级别拥有{0}权限的服务用户。")]
    public void Every_language_and_layout_gives_the_permission(string heading, string sentence)
    {
        var code = string.Format(null, sentence, "`ManageOrgSessions`");
        var plain = string.Format(null, sentence, "ManageOrgSessions");
        Assert.Multiple(() =>
        {
            Assert.That(
                Names($"# T\n\n<div id=\"permissions\">\n  ## {heading}\n</div>\n\n{code}\n\nMore: `ViewOrgSessions`."),
                Is.EqualTo(["ManageOrgSessions"])
            );
            Assert.That(Names($"# T\n\n## {heading}\n\n{code}\n"), Is.EqualTo(["ManageOrgSessions"]));
            Assert.That(Names($"T\n\n{heading}\n\n{plain}\n\nViewOrgSessions"), Is.EqualTo(["ManageOrgSessions"]));
        });
    }

    [Test]
    public void Alternatives_in_one_paragraph_are_all_named() =>
        Assert.That(
            Names(
                "## Permissions\n\nRequires one of:\n- `ManageBilling`\n- `ViewAccountMetrics`\n\nAlso `UseDevinSessions`."
            ),
            Is.EqualTo(["ManageBilling", "ViewAccountMetrics"])
        );

    [TestCase("## Permissions\n\nNone.\n\n## Behavior\n\n`ManageBilling`")]
    [TestCase("## Permissions\n\n| Field | Permission |\n|---|---|\n| `a` | `ManageBilling` |")]
    [TestCase("## Behavior\n\nNeeds `ManageBilling`.")]
    [TestCase("Autorisations\n\nAuthorization\nstring\nheader\nrequis\n\nPrefix\n\nManageBilling")]
    public void Other_places_name_none(string text) => Assert.That(Names(text), Is.Empty);

    [Test]
    public void The_place_is_that_of_the_first_name() =>
        Assert.That(
            PermissionReader.Read(new PageText("## 权限\n\n需要 `ManageBilling` 权限。", "a.md"))!.Location.Line,
            Is.EqualTo(3)
        );

    private static IReadOnlyList<string> Names(string text) =>
        PermissionReader.Read(new PageText(text, "a.md"))?.Names ?? [];
}
