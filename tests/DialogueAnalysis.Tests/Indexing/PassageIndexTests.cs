using System.Globalization;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Tests.Querying;

namespace DialogueAnalysis.Tests.Indexing;

public sealed class PassageIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300)]
    public void Load_Saved_AnswersTheSameAndSavesTheSame(int count)
    {
        var dice = new Dice(2);
        Passage[] passages = TestPassages.Random(dice, count);
        PassageIndex index = TestPassages.Index(passages, TestPassages.RandomLabels(dice, count));
        byte[] saved = TestPassages.Saved(index);
        PassageIndex loaded = PassageIndex.Load(new MemoryStream(saved));
        Assert.Equal(saved, TestPassages.Saved(loaded));
        Assert.Equal((index.Count, index.WordCount, index.Fingerprint), (loaded.Count, loaded.WordCount, loaded.Fingerprint));
        var (before, after) = (new PassageSearcher(passages, index), new PassageSearcher(passages, loaded));
        for (int i = 0; i < 50; i++)
        {
            PassageQuery query = PassageQuery.Parse(RandomQueries.Write(dice));
            Assert.Equal(before.SearchExactly(query).Hits.Select(h => (h.Passage.Id, h.Score)), after.SearchExactly(query).Hits.Select(h => (h.Passage.Id, h.Score)));
        }
    }

    [Fact]
    public void Load_AnyByteChanged_Throws()
    {
        byte[] saved = TestPassages.Saved(TestPassages.Index(TestPassages.Of("Tilliden er god.", "Lederen og TR'en har tillid."), [["trust"], []]));
        for (int i = 0; i < saved.Length; i++)
        {
            foreach (byte flip in new byte[] { 0x01, 0x80, 0xFF })
            {
                byte[] damaged = [.. saved];
                damaged[i] ^= flip;
                var error = Assert.Throws<IndexFormatException>(() => PassageIndex.Load(new MemoryStream(damaged)));
                Assert.DoesNotContain('\n', error.Message);
                Assert.NotEqual(error.Found, error.Expected);
            }
        }
    }

    [Fact]
    public void Load_CutOffAnywhere_Throws()
    {
        byte[] saved = TestPassages.Saved(TestPassages.Index(TestPassages.Of("Tilliden er god.")));
        for (int length = 0; length < saved.Length; length++)
            Assert.Throws<IndexFormatException>(() => PassageIndex.Load(new MemoryStream(saved, 0, length)));
    }

    [Fact]
    public void Load_HugeCount_TakesNoMemory()
    {
        byte[] saved = TestPassages.Saved(TestPassages.Index(TestPassages.Of("Tilliden er god.")));
        BitConverter.TryWriteBytes(saved.AsSpan(16), long.MaxValue / 2);
        BitConverter.TryWriteBytes(saved.AsSpan(IndexFile.HeaderLength), int.MaxValue);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<IndexFormatException>(() => PassageIndex.Load(new MemoryStream(saved)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Load_ListsThatDoNotBelongTogether_Throws()
    {
        IndexSegment one = TestPassages.Index(TestPassages.Of("Tilliden er god.")).Segments[0];
        IndexSegment two = TestPassages.Index(TestPassages.Of("Lederen og TR'en har tillid.", "Ja.")).Segments[0];
        var mixed = new IndexSegment
        {
            Lengths = one.Lengths, Marks = one.Marks, Words = one.Words, Stems = two.Stems, Suffixes = two.Suffixes, Postings = two.Postings,
            Parts = two.Parts, Facets = one.Facets, FacetPostings = one.FacetPostings,
        };
        byte[] saved = TestPassages.Saved(new PassageIndex([mixed], [null]));
        Assert.Throws<IndexFormatException>(() => PassageIndex.Load(new MemoryStream(saved)));
    }

    [Fact]
    public void Load_StreamWithMoreBehind_LeavesItUnread()
    {
        byte[] saved = TestPassages.Saved(TestPassages.Index(TestPassages.Of("Tilliden er god.")));
        using var stream = new MemoryStream([.. saved, 1, 2, 3]);
        PassageIndex.Load(stream);
        Assert.Equal(saved.Length, stream.Position);
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Save_OtherCulture_WritesTheSameBytes(string culture)
    {
        static byte[] Bytes() => TestPassages.Saved(TestPassages.Index(TestPassages.Random(new Dice(4), 200)));
        byte[] expected = Bytes();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Bytes());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Save_ToFile_ReplacesItWholeOrNotAtAll()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "passages.index");
            PassageIndex index = TestPassages.Index(TestPassages.Of("Tilliden er god."));
            File.WriteAllText(path, "old");
            index.Save(path);
            Assert.Equal(index.Fingerprint, PassageIndex.Load(path).Fingerprint);
            Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, s =>
            {
                s.WriteByte(1);
                throw new InvalidOperationException();
            }));
            Assert.Equal(index.Fingerprint, PassageIndex.Load(path).Fingerprint);
            Assert.Equal([path], Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void IsOf_ChangedPassages_IsFalse()
    {
        Passage[] passages = TestPassages.Of("en", "to");
        PassageIndex index = PassageIndex.Build(passages);
        Assert.True(index.IsOf(passages));
        Assert.False(index.IsOf([passages[1], passages[0]]));
        Assert.False(index.IsOf([passages[0]]));
        Assert.False(index.IsOf([passages[0], TestPassages.One("tre", "d1")]));
    }

    [Fact]
    public void Builder_UsedAgain_Throws()
    {
        var builder = new PassageIndexBuilder();
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Add(TestPassages.One("en")));
    }
}
