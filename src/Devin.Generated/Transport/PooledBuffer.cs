using System.Buffers;

namespace Devin.Generated.Transport;

/// <summary>Bytes in an array from the pool; the array is wiped and goes back when nobody uses it any more.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private readonly Lock _lock = new();
    private byte[]? _array = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;
    private int _users;
    private bool _disposed;

    /// <summary>What was written so far.</summary>
    public ReadOnlyMemory<byte> Written => Current.AsMemory(0, _length);

    private byte[] Current => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return Current.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Keeps the array from going back to the pool until <see cref="Leave"/>.</summary>
    /// <remarks>A request can be given up while the connection is still copying its body.</remarks>
    public ReadOnlyMemory<byte> Enter()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _users++;
            return Written;
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _users--;
            ReturnWhenUnused();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            ReturnWhenUnused();
        }
    }

    private void ReturnWhenUnused()
    {
        if (_disposed && _users == 0 && _array is { } array)
        {
            _array = null;
            Return(array, _length);
        }
    }

    private void Reserve(int count)
    {
        var old = Current;
        if (old.Length - _length >= count)
        {
            return;
        }

        var wanted = Math.Max(checked(_length + count), (int)Math.Min(2L * old.Length, Array.MaxLength));
        _array = ArrayPool<byte>.Shared.Rent(wanted);
        old.AsSpan(0, _length).CopyTo(_array);
        Return(old, _length);
    }

    private static void Return(byte[] array, int used)
    {
        // Bodies hold secrets, and the next user of the array is not ours.
        array.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(array);
    }
}
