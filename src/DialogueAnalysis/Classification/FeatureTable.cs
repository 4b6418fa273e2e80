using System.Numerics;
using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Classification;

/// <summary>From the name of a feature to its place in the model. Immutable and thread-safe.</summary>
/// <remarks>Open addressing, name and place side by side: one look into memory tells, whether the model knows the feature or not.</remarks>
internal sealed class FeatureTable
{
    private readonly ulong[] _names;
    private readonly Slot[] _slots;

    /// <summary>Takes names that are all different; the place of a name is its index.</summary>
    public FeatureTable(ulong[] names)
    {
        _names = names;
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, names.Length * 2))];
        int mask = _slots.Length - 1;
        for (int i = 0; i < names.Length; i++)
        {
            int slot = (int)names[i] & mask;
            while (_slots[slot].Number != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = new Slot(names[i], i + 1);
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<ulong> Names => _names;

    /// <summary>The place of the feature; -1 where the model does not know it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong name)
    {
        Slot[] slots = _slots;
        for (int i = (int)name; ; i++)
        {
            ref readonly Slot slot = ref slots[i & (slots.Length - 1)];
            if (slot.Name == name || slot.Number == 0)
                return slot.Number - 1;
        }
    }

    /// <summary>A name and its place from 1; number 0 is free.</summary>
    private readonly record struct Slot(ulong Name, int Number);
}
