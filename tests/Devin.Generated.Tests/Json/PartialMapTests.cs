using Devin.Generated.Json;

namespace Devin.Generated.Tests.Json;

[TestFixture]
internal sealed class PartialMapTests
{
    [Test]
    public void A_pair_is_removed_only_if_its_value_is_the_same()
    {
        IDictionary<string, int> map = new PartialMap<int>(new Dictionary<string, int> { ["a"] = 1 }, []);
        Assert.That(map.Remove(new KeyValuePair<string, int>("a", 2)), Is.False);
        Assert.That(map, Has.Count.EqualTo(1));
        Assert.That(map.Remove(new KeyValuePair<string, int>("a", 1)), Is.True);
        Assert.That(map, Is.Empty);
    }
}
