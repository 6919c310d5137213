using System.Text;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
internal sealed class Utf8LineIndex
{
    private readonly byte[] _bytes;
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public Utf8LineIndex(byte[] bytes, string file)
    {
        _bytes = bytes;
        _file = file;
        for (var index = 0; index < bytes.Length; index++)
        {
            if (bytes[index] == (byte)'\n')
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The line and column of a byte offset.</summary>
    public SourceLocation LocationOf(long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        var start = _starts[line];
        var column = Encoding.UTF8.GetCharCount(_bytes, start, (int)offset - start);
        return new SourceLocation(_file, line + 1, column + 1);
    }
}
