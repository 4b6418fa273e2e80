using System.Numerics;
using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Classification;

/// <summary>From the name of a feature to its place in the model. Immutable and thread-safe.</summary>
/// <remarks>Open addressing, name and place in one word: one look into memory tells, whether the model knows the feature or not.</remarks>
internal sealed class FeatureTable
{
    /// <summary>No table holds more: a place from 1 fits beside a name.</summary>
    public const int MostFeatures = (1 << FeatureHash.FreeBits) - 1;
    private const ulong PlaceBits = MostFeatures;

    private readonly ulong[] _names;
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <summary>Takes names that are all different; the place of a name is its index and one.</summary>
    public FeatureTable(ulong[] names)
    {
        _names = names;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, names.Length * 2))];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        for (int i = 0; i < names.Length; i++)
        {
            int slot = (int)(names[i] >> _shift);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = names[i] | (uint)(i + 1);
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<ulong> Names => _names;

    /// <summary>The place of the feature, from 1; 0 where the model does not know it.</summary>
    /// <remarks>Half the names of a text are unknown, in no order that a processor could foresee: hence one branch, which nearly always goes the same way.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong name)
    {
        ulong[] slots = _slots;
        for (int i = (int)(name >> _shift); ; i++)
        {
            ulong slot = slots[i & (slots.Length - 1)];
            if ((slot == 0) | ((slot & ~PlaceBits) == name))
                return (int)(slot & PlaceBits);
        }
    }
}
