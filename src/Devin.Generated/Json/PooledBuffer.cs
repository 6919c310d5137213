using System.Buffers;

namespace Devin.Generated.Json;

/// <summary>
/// A buffer in a pooled array. The array is cleared and returned to the pool when it is no longer used.
/// </summary>
/// <param name="capacity">The number of bytes that fit before a larger array is rented.</param>
internal sealed class PooledBuffer(int capacity = 1024) : IBufferWriter<byte>, IDisposable
{
    private byte[]? _array = ArrayPool<byte>.Shared.Rent(capacity);
    private int _length;
    private bool _disposed;

    // The owner counts as one user.
    private int _users = 1;

    /// <summary>The bytes written so far.</summary>
    public ReadOnlyMemory<byte> Written => Current.AsMemory(0, _length);

    private byte[] Current => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsSpan(_length);
    }

    /// <summary>Removes what was written.</summary>
    public void Clear()
    {
        // Only the used part is cleared when the array is returned.
        Current.AsSpan(0, _length).Clear();
        _length = 0;
    }

    /// <summary>Prevents the array from being returned to the pool until <see cref="Leave"/>.</summary>
    /// <remarks>A request can be abandoned while the connection still copies its body.</remarks>
    /// <exception cref="ObjectDisposedException">The owner disposed the buffer.</exception>
    public ReadOnlyMemory<byte> Enter()
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            ObjectDisposedException.ThrowIf(users == 0 || Volatile.Read(ref _disposed), this);
        } while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);

        return Written;
    }

    /// <summary>Ends the use that <see cref="Enter"/> started.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            var array = Current;
            _array = null;
            Return(array, _length);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _disposed, true))
        {
            Leave();
        }
    }

    private void Reserve(int count)
    {
        // At least one byte: callers without a size ask for none.
        var array = Current;
        if (array.Length - _length <= count)
        {
            Grow(array, count);
        }
    }

    private void Grow(byte[] old, int count)
    {
        var wanted = Math.Max(checked(_length + count + 1), (int)Math.Min(2L * old.Length, Array.MaxLength));
        _array = ArrayPool<byte>.Shared.Rent(wanted);
        old.AsSpan(0, _length).CopyTo(_array);
        Return(old, _length);
    }

    private static void Return(byte[] array, int used)
    {
        // Bodies can contain secrets, and other code rents the array next.
        array.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(array);
    }
}
