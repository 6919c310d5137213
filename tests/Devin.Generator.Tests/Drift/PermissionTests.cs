namespace Devin.Generator.Tests.Drift;

/// <summary>Pages of one operation that name different permissions.</summary>
public sealed class PermissionTests
{
    [Test]
    public void A_page_that_names_another_permission_than_its_siblings_is_drift()
    {
        using var program = new DriftProgram();
        program.Write("en.md", Page("v3-openapi.yaml", "## Permissions", "ManageAccountServiceUsers"));
        program.Write("ja.md", Page("ja/v3-openapi.yaml", "## 権限", "ManageAccountServiceUsers"));
        program.Write("zh.md", Page("zh/v3-openapi.yaml", "## 权限", "ManageServiceUsers"));

        var (code, output, _) = program.Run("en.md", "ja.md", "zh.md");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(
                output,
                Does.StartWith(
                    "zh.md(5,1): warning permission: GET /v3/x: the pages name different permissions "
                        + "('ManageAccountServiceUsers' only in en.md, ja.md; 'ManageServiceUsers' only in zh.md).\n"
                        + "    /paths/~1v3~1x/get ["
                )
            );
            Assert.That(output, Does.Contain("diverged  zh.md: ManageServiceUsers").And.Not.Contain("diverged  ja.md"));
        });
    }

    [Test]
    public void Pages_that_name_the_same_permissions_in_another_order_agree()
    {
        using var program = new DriftProgram();
        program.Write("ja.md", Page("ja/v3-openapi.yaml", "## 権限", "A` `B"));
        program.Write("zh.md", Page("zh/v3-openapi.yaml", "## 权限", "B` `A"));

        Assert.That(program.Run("ja.md", "zh.md").Code, Is.Zero);
    }

    private static string Page(string copy, string heading, string permission) =>
        $"""
            # T

            {heading}

            Needs `{permission}`.

            ## OpenAPI

            ````yaml {copy} GET /v3/x
            openapi: 3.1.0
            paths:
              /v3/x:
                get:
                  operationId: x
            ````

            """;
}
