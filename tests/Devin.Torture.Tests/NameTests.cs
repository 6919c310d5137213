using System.Reflection;
using Torture.Generated;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

public sealed class NameTests
{
    [Test]
    public async Task Every_property_keeps_its_name_on_the_wire_whatever_it_is_called_here()
    {
        const string json =
            """{"":"a","$":"b","1st":"c","Equals":"d","GetType":"e","ID":"f","Id":"g","ToString":"h","a-b":"i","a_b":"j","additional_properties":"k","class":"l","context":"m","event":"n","field_rules":"o","id":"p","json_token_type":"q","mode":"r","model":"s","name":"t","names":"u","reader":"v","utf8_json_reader":"w","value":"x","writer":"y","名前":"z"}""";
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.NamesAsync(value),
            new Names(),
            json,
            static read =>
            {
                Assert.That(read.AdditionalProperties, Is.Empty, "every name is a property");
                Assert.That(
                    (
                        read.Empty,
                        read.Class,
                        read.Event,
                        read.Value,
                        read.NamesValue,
                        read.EqualsValue,
                        read.GetTypeValue,
                        read.ToStringValue
                    ),
                    Is.EqualTo(("a", "l", "n", "x", "u", "d", "e", "h"))
                );
                Assert.That((read.AHyphenB, read.AUnderscoreB, read.ID, read.名前), Is.EqualTo(("i", "j", "f", "z")));
            }
        );
        Assert.That(sent, Is.EqualTo(json));
    }

    [Test]
    public async Task Types_that_shadow_a_namespace_or_a_type_get_other_names_and_the_same_wire()
    {
        const string json =
            """{"api_problem":{"x":"1"},"generated":{"x":"2"},"json":{"json":"3"},"jsonRead":{"x":"4"},"json_model":{"x":"5"},"list_codec":{"x":["6"]},"models":{"models":"7"},"newtonsoft":{"json":"8"},"object":{"object":{"a":9}},"order":"x","string":{"order":{"taken":true},"string":"10"},"system":{"system":"11","text":"12"},"task":{"task":"13"},"torture":{"x":"14"},"torture_client":{"x":"15"}}""";
        var sent = await Service.RoundTripAsync(
            static (client, value) => client.Schemas.NamesAsync(value),
            new Names(),
            json,
            static read =>
            {
                StringModel? text = read.String;
                TaskModel? task = read.Task;
                ObjectModel? any = read.Object;
                SystemModel? system = read.System;
                Assert.That(
                    (text?.String, task?.Task, any?.Object?["a"]?.GetValue<int>(), system?.Text),
                    Is.EqualTo(("10", "13", (int?)9, "12"))
                );
            }
        );
        Assert.That(sent, Is.EqualTo(json));
    }

    [Test]
    public async Task A_model_that_is_called_like_a_class_of_operations_is_another_type()
    {
        CaseClientModel? received = null;
        var sent = await Service.SentAsync(
            async client =>
                received = await client.Case.ListAsync(
                    new ListParameters { Model = "m" },
                    new CaseListParameters { X = "x" }
                ),
            LoopbackServer.Ok("""{"model":"n"}""")
        );
        Assert.That(
            (sent.Line, sent.Body, received?.Model),
            Is.EqualTo(("GET /groups/parameters?x=x HTTP/1.1", """{"model":"m"}""", "n"))
        );
    }

    [Test]
    public async Task Groups_and_methods_have_names_whatever_their_tags()
    {
        async Task<string> LineAsync(Func<TortureClient, Task> call) =>
            (await Service.SentAsync(call)).Line.Split(' ')[1];

        Assert.That(
            await LineAsync(static client => client.TortureGroup.TortureGetAsync()),
            Is.EqualTo("/groups/root")
        );
        Assert.That(
            await LineAsync(static client => client.DisposeGroup.DisposeAsync()),
            Is.EqualTo("/groups/dispose")
        );
        Assert.That(await LineAsync(static client => client.Task.TaskAsync()), Is.EqualTo("/groups/task"));
        Assert.That(await LineAsync(static client => client.System.ToStringAsync()), Is.EqualTo("/groups/system"));
        Assert.That(await LineAsync(static client => client.Größen大きさ.GrößeAsync()), Is.EqualTo("/groups/unicode"));
        Assert.That(await LineAsync(static client => client.Group2fa._2faGetAsync()), Is.EqualTo("/groups/digits"));
        Assert.That(
            await LineAsync(static client => client.Groups.GetGroupsUntaggedByXAsync("y")),
            Is.EqualTo("/groups/untagged/y")
        );
        Assert.That(await LineAsync(static client => client.Case.GetGroupsCaseAsync()), Is.EqualTo("/groups/case"));
        Assert.That(await LineAsync(static client => client.Case.PostGroupsCaseAsync()), Is.EqualTo("/groups/case"));
        Assert.That(await LineAsync(static client => client.UnderScore.InitAsync()), Is.EqualTo("/groups/underscores"));
    }

    [Test]
    public async Task Names_may_begin_with_a_letter_outside_ascii()
    {
        const string Response = """{"öffnung":"offen"}""";
        var sent = await Service.SentAsync(
            static client => client.Über.ÄndernAsync(new() { Maß = "1", Öffnung = Öffnung.Geschlossen }),
            LoopbackServer.Ok(Response)
        );
        Assert.That(sent.Line, Does.StartWith("GET /groups/first-letter-unicode?ma%C3%9F=1&%C3%B6ffnung=geschlossen "));
        Übersicht overview = await Service.ReceivedAsync(static client => client.Über.ÄndernAsync(), Response);
        Assert.That(overview.Öffnung, Is.EqualTo(Öffnung.Offen));
    }

    [Test]
    public async Task Operations_that_share_an_id_have_names_of_their_own()
    {
        async Task<string> LineAsync(Func<TortureClient, Task> call) =>
            (await Service.SentAsync(call)).Line.Split(" HTTP")[0];

        Assert.That(
            await LineAsync(static client => client.Shared.ProxyGetAsync("1")),
            Is.EqualTo("GET /groups/shared-id/1")
        );
        Assert.That(
            await LineAsync(static client => client.Shared.ProxyDeleteAsync("1")),
            Is.EqualTo("DELETE /groups/shared-id/1")
        );
        Assert.That(
            await LineAsync(static client => client.Shared.GetGroupsSharedIdAAsync()),
            Is.EqualTo("GET /groups/shared-id-a")
        );
        Assert.That(
            await LineAsync(static client => client.Shared.Get_002Fgroups_002Fshared_002Did_002DbAsync()),
            Is.EqualTo("GET /groups/shared-id-b")
        );
        Assert.That(
            await LineAsync(static client => client.Shared.Get_002Fgroups_002Fshared_005Fid_002DbAsync()),
            Is.EqualTo("GET /groups/shared_id-b")
        );
    }

    [Test]
    public async Task Every_method_of_http_is_sent()
    {
        async Task<string> MethodAsync(Func<TortureClient, Task> call) =>
            (await Service.SentAsync(call)).Line.Split(' ')[0];

        Assert.That(await MethodAsync(static client => client.Methods.TraceItAsync()), Is.EqualTo("TRACE"));
        Assert.That(await MethodAsync(static client => client.Methods.HeadItAsync()), Is.EqualTo("HEAD"));
        Assert.That(await MethodAsync(static client => client.Methods.OptionsItAsync()), Is.EqualTo("OPTIONS"));
    }

    [Test]
    public void Every_client_has_each_operation_once()
    {
        var methods = typeof(TortureClient)
            .GetProperties()
            .Where(static group => group.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(static group =>
                group.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            )
            .ToArray();
        var lists = methods.Where(static method => method.ReturnType.Name == "PagedList`2").ToArray();
        Assert.That(methods.Except(lists).ToArray(), Has.Length.EqualTo(94));
        Assert.That(lists, Has.Length.EqualTo(2));
    }
}
