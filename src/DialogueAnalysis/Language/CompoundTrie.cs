using System.Numerics;
using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Language;

/// <summary>The forms of the lexicon of compound parts, read letter by letter. Immutable and thread-safe; the answers depend on no culture.</summary>
/// <remarks>A node holds a bit for each letter that goes on from it; its children stand side by side, so that a bit count finds one.</remarks>
internal sealed class CompoundTrie
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzäåæéöø";
    private const byte NoLetter = 32;
    private static readonly byte[] Codes = [.. Enumerable.Range(0, 256).Select(c => (byte)(Letters.IndexOf((char)c, StringComparison.Ordinal) is >= 0 and int code ? code : NoLetter))];

    private readonly uint[] _letters;
    private readonly int[] _children;
    private readonly int[] _entryOf;
    private readonly CompoundEntry[] _entries;

    /// <param name="forms">The forms, all of letters that <see cref="Holds"/> knows; none is empty.</param>
    public CompoundTrie(IReadOnlyDictionary<string, CompoundEntry> forms)
    {
        string[] sorted = [.. forms.Keys.Order(StringComparer.Ordinal)];
        var letters = new List<uint>();
        var children = new List<int>();
        var entryOf = new List<int>();
        var entries = new List<CompoundEntry> { default };
        var nodes = new Queue<(int From, int To, int Depth)>();
        nodes.Enqueue((0, sorted.Length, 0));
        int count = 1;
        while (nodes.TryDequeue(out (int From, int To, int Depth) node))
        {
            int at = node.From;
            bool ends = at < node.To && sorted[at].Length == node.Depth;
            entryOf.Add(ends ? entries.Count : 0);
            if (ends)
                entries.Add(forms[sorted[at++]]);
            children.Add(count);
            uint mask = 0;
            while (at < node.To)
            {
                int from = at;
                char letter = sorted[at][node.Depth];
                while (at < node.To && sorted[at][node.Depth] == letter)
                    at++;
                mask |= 1u << Codes[letter];
                nodes.Enqueue((from, at, node.Depth + 1));
                count++;
            }
            letters.Add(mask);
        }
        _letters = [.. letters];
        _children = [.. children];
        _entryOf = [.. entryOf];
        _entries = [.. entries];
    }

    /// <summary>Whether a form of these characters can be held: small letters of Danish and its neighbours.</summary>
    public static bool Holds(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c >= Codes.Length || Codes[c] == NoLetter)
                return false;
        }
        return form.Length > 0;
    }

    /// <summary>The node that the letter leads to from a node, 0 being the first; −1 where no form goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, char letter)
    {
        if (letter >= Codes.Length)
            return -1;
        byte code = Codes[letter];
        uint mask = _letters[node];
        return code == NoLetter || (mask >> code & 1) == 0 ? -1 : _children[node] + BitOperations.PopCount(mask & ((1u << code) - 1));
    }

    /// <summary>Whether a form ends at the node.</summary>
    public bool IsForm(int node) => _entryOf[node] != 0;

    /// <summary>What the form that ends at the node can be.</summary>
    public ref readonly CompoundEntry EntryAt(int node) => ref _entries[_entryOf[node]];
}
