using System.Reflection;
using Devin.Generator.PublicApi;
using Devin.Generator.Tests.Torture;

namespace Devin.Generator.Tests.PublicApi;

/// <summary>The listing has every declaration that a program can use, and no other.</summary>
public sealed class PublicApiListingTests
{
    private const string Source = """
        namespace Sample;
        /// <summary>x</summary>
        public abstract class Base
        {
            /// <summary>x</summary>
            protected Base() { }
            /// <summary>x</summary>
            protected virtual void Hook() { }
            internal void Hidden() { }
            private protected void AlsoHidden() { }
        }
        /// <summary>x</summary>
        public sealed class Thing<T> : Base, System.IDisposable where T : class, new()
        {
            /// <summary>x</summary>
            public const string Name = "a\"b";
            /// <summary>x</summary>
            public required string Needed { get; init; }
            /// <summary>x</summary>
            public IDictionary<string, T?>? Map { get; set; }
            /// <summary>x</summary>
            public long? Number { get; private set; }
            /// <summary>x</summary>
            [System.Obsolete] public static implicit operator Thing<T>(string? value) => throw new System.NotSupportedException(value);
            /// <summary>x</summary>
            public Task<TOther?> RunAsync<TOther>(ref int number, string? text = null, System.Threading.CancellationToken token = default, params int[] rest) where TOther : struct => throw new System.NotSupportedException();
            /// <inheritdoc/>
            protected override void Hook() { }
            /// <inheritdoc/>
            public void Dispose() { }
        }
        /// <summary>x</summary>
        public enum Kind
        {
            /// <summary>x</summary>
            One = 1,
        }
        internal sealed class Unseen { }
        """;

    private static Assembly Compile(string source)
    {
        using var workspace = new Workspace();
        workspace.Write("Source.cs", source);
        return Assembly.Load(CompiledSources.Compile("Sample", [workspace.At("Source.cs")]));
    }

    [Test]
    public void Declarations_are_sorted_and_one_a_line() =>
        Assert.That(
            PublicApiListing.Write(Compile(Source)),
            Is.EqualTo(
                """
                namespace Sample
                {
                    public abstract class Base
                    {
                        protected Base();
                        protected virtual void Hook();
                    }

                    public enum Kind
                    {
                        One = 1,
                    }

                    public sealed class Thing<T> : Base, IDisposable where T : class, new()
                    {
                        public Thing();
                        public void Dispose();
                        public IDictionary<string, T?>? Map { get; set; }
                        public const string Name = "a\"b";
                        public required string Needed { get; init; }
                        public long? Number { get; }
                        public Task<TOther?> RunAsync<TOther>(ref int number, string? text = null, CancellationToken token = default, params int[] rest) where TOther : struct;
                        [Obsolete] public static implicit operator Thing<T>(string? value);
                    }

                }

                """
            )
        );

    [Test]
    public void A_type_parameter_is_written_with_a_question_mark_only_where_the_source_has_one() =>
        Assert.That(
            PublicApiListing.Write(
                Compile(
                    """
                    namespace Sample;
                    /// <summary>x</summary>
                    public sealed record Pair<TLeft, TRight>(TLeft Left, TRight? Right, KeyValuePair<string?, TLeft[]?>? Both)
                    {
                        /// <summary>x</summary>
                        public static Task<T> SameAsync<T>(Func<T, Task<T?>> same, (T, string?) two) => throw new NotSupportedException();
                    }
                    """
                )
            ),
            Does.Contain("public Pair(TLeft Left, TRight? Right, KeyValuePair<string?, TLeft[]?>? Both);")
                .And.Contains("public static Task<T> SameAsync<T>(Func<T, Task<T?>> same, ValueTuple<T, string?> two);")
        );

    [Test]
    public void The_first_parameter_of_an_extension_method_has_the_modifier_this() =>
        Assert.That(
            PublicApiListing.Write(
                Compile(
                    """
                    namespace Sample;
                    /// <summary>x</summary>
                    public static class Texts
                    {
                        /// <summary>x</summary>
                        public static int Add(this string text, int number) => text.Length + number;
                    }
                    """
                )
            ),
            Does.Contain("public static int Add(this string text, int number);")
        );

    [Test]
    public void A_name_that_two_namespaces_share_is_written_with_its_namespace()
    {
        var listing = PublicApiListing.Write(
            Compile(
                """
                namespace First { /// <summary>x</summary>
                    public interface IShared { } }
                namespace Second { /// <summary>x</summary>
                    public interface IShared { /// <summary>x</summary>
                        First.IShared? Other { get; } } }
                """
            )
        );
        Assert.That(listing, Does.Contain("First.IShared? Other { get; }").And.Contain("public interface IShared\n"));
    }

    [Test]
    public void A_file_that_is_not_an_assembly_is_refused_with_its_name()
    {
        using var workspace = new Workspace();
        workspace.Write("broken.dll", "no assembly");
        var run = workspace.Run("public-api", "--assembly", "broken.dll", "--output", "api/Broken.cs");
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(
            run.Error,
            Does.StartWith("broken.dll(1,1): error DG0011: 'broken.dll' is not").And.Not.Contain("   at ")
        );
        Assert.That(Directory.Exists(workspace.At("api")), Is.False);
    }
}
