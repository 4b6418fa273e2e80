using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class BlockTests
{
    public static TheoryData<string, int[]> Gaps => new()
    {
        { "none", new int[128] },
        { "close", [.. Enumerable.Range(0, 128).Select(i => i % 3)] },
        { "one far", [.. Enumerable.Range(0, 128).Select(i => i == 77 ? 2_000_000_000 : 1)] },
        { "many far", [.. Enumerable.Range(0, 128).Select(i => i % 5 == 0 ? 60_000 + i : i)] },
        { "wide", [.. Enumerable.Range(0, 128).Select(i => 16_000_000 - i)] },
    };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void PassageBlock_Written_IsReadAgain(string name, int[] gaps)
    {
        var log = new ByteLog();
        log.Add(99);
        PassageBlock.Write(log, gaps);
        byte[] bytes = log.ToArray(Occurrences.Padding);
        int[] passages = new int[128];
        int end = PassageBlock.Read(bytes, 1, 4, passages);
        Assert.Equal((name, log.Count), (name, end));
        int passage = 4;
        Assert.Equal(gaps.Select(g => passage += g + 1), passages);
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    public void PatchedBlock_Written_IsReadAgain(string name, int[] numbers)
    {
        var log = new ByteLog();
        PatchedBlock.Write(log, numbers);
        int[] read = new int[128];
        Assert.Equal((name, log.Count), (name, PatchedBlock.Read(log.ToArray(), 0, read)));
        Assert.Equal(numbers, read);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(119, 1)]
    [InlineData(100_000, 3)]
    [InlineData(2_000_000_000, 1)]
    [InlineData(90, 2_000)]
    public void Occurrences_Written_AreReadAgain(int most, int forms)
    {
        int[] positions = [.. Enumerable.Range(0, 50).Select(i => i == 49 ? most : most / 50 * i)], numbers = [.. Enumerable.Range(0, 50).Select(i => i * 41 % forms)];
        var log = new ByteLog();
        Occurrences.Write(log, positions, numbers, isSingle: false);
        var read = new Occurrences(log.ToArray(Occurrences.Padding), 0, isSingle: false);
        Assert.Equal(positions, Enumerable.Range(0, 50).Select(read.PositionAt));
        Assert.Equal(numbers, Enumerable.Range(0, 50).Select(read.FormAt));
    }

    [Fact]
    public void LengthClass_EveryLength_IsOfAClassThatBeginsAtMostASixteenthBelow()
    {
        byte last = 0;
        for (int length = 0; length < 31_744; length++)
        {
            byte lengthClass = LengthClass.Of(length);
            Assert.True(lengthClass == last || lengthClass == last + 1);
            int shortest = LengthClass.ShortestOf(lengthClass);
            Assert.InRange(shortest, length < 128 ? length : length * 15 / 16, length);
            Assert.Equal(lengthClass, LengthClass.Of(shortest));
            last = lengthClass;
        }
        Assert.Equal(255, LengthClass.Of(int.MaxValue));
    }

    [Fact]
    public void TermDictionary_AnyTerms_AreFoundByTextAndNumber()
    {
        string[] terms = [.. new[] { "", "a", "aa", "aaa", "å", "ø", "æ", "blåbær", "blåbærgrød", "MED", "med", "\uFFFD", "😀", "🧑‍🏫", new string('x', 5_000), new string('x', 5_001) + "é" }
            .Concat(Enumerable.Range(0, 500).Select(i => $"ord{i}")).Distinct().Order(TermOrder.Instance)];
        var builder = new TermDictionaryBuilder();
        for (int i = 0; i < terms.Length; i++)
            builder.Add(terms[i], i * 1_000, [(byte)i]);
        TermDictionary dictionary = builder.ToDictionary();
        for (int i = 0; i < terms.Length; i++)
        {
            Assert.True(dictionary.TryFind(terms[i], out TermEntry entry));
            Assert.Equal((i, i * 1_000, 1), (entry.Number, entry.List, entry.ContentLength));
            Assert.Equal((byte)i, dictionary.Data[entry.Content]);
            Assert.Equal((terms[i], entry), (dictionary.TextOf(i), dictionary.EntryOf(i)));
            Assert.False(dictionary.TryFind(terms[i] + "ukendt", out _));
        }
    }
}
