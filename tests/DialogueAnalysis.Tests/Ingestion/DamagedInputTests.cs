using System.Text;
using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

/// <summary>Whatever a file holds, reading it gives a document that keeps its promises, or says why not.</summary>
public class DamagedInputTests
{
    private const int Rounds = 400;

    public static TheoryData<string, string> Fixtures => new()
    {
        { "a.vtt", CueTurnsTests.Vtt },
        { "a.srt", CueTurnsTests.Srt },
        { "a.md", LabelledTurnsTests.Talk },
        { "a.txt", "---\nkind: transcript\nroles: Mester, Svend\nyear: 2020\n---\nMester: Vi går på øen.\nSvend: Så går vi.\n" },
        { "seed.txt", File.ReadAllText(Path.Combine(Reading.Seeds, "003_3454f305a9a7a8da.txt")) },
    };

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Read_Damaged_ThrowsOnlyTheDocumentedException(string name, string text)
    {
        var random = new Random(20171);
        DocumentFormat format = TextFormats.Of(name)!.Value;
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, TextEncodings.Windows1252];
        int read = 0, refused = 0;
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = Damage(random, encodings[round % encodings.Length].GetBytes(text));
            try
            {
                string decoded = TextDecoder.Decode(name, bytes, DeclaredEncoding.Peek(bytes));
                Document document = new DocumentParser(name, decoded, format).Parse("a", MetadataDraft.Empty);
                Assert.Equal(decoded, document.Text);
                Reading.CheckTurns(document);
                read++;
            }
            catch (DocumentFormatException e)
            {
                Assert.DoesNotContain('\n', e.Message);
                refused++;
            }
        }
        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    [Fact]
    public void Read_DamagedMetadata_ThrowsOnlyTheDocumentedException()
    {
        var random = new Random(20172);
        byte[] json = File.ReadAllBytes(Path.Combine(Reading.Seeds, "seeds.meta.json"));
        using var folder = new TempFolder();
        string path = folder.Write("seeds/003_3454f305a9a7a8da.txt", "Vi går");
        folder.Write("seeds/000_644b118cc10848e8.txt", "Vi går");
        int refused = 0;
        for (int round = 0; round < Rounds; round++)
        {
            folder.Write("seeds/seeds.meta.json", Damage(random, json));
            try
            {
                new DocumentReader().Read(path);
            }
            catch (DocumentFormatException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, Rounds / 4, Rounds);
    }

    private static byte[] Damage(Random random, byte[] whole)
    {
        byte[] bytes = [.. random.Next(2) == 0 ? whole : whole[..random.Next(1, whole.Length)]];
        int kind = random.Next(4), count = random.Next(1, 6);
        for (int i = 0; i < count; i++)
        {
            int at = random.Next(bytes.Length);
            switch (kind)
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = "<>-:.{}\n\r \\/*[]()&v1"u8[random.Next(20)];
                    break;
                case 2:
                    int length = random.Next(Math.Min(40, bytes.Length - at));
                    bytes = [.. bytes[..at], .. bytes[(at + length)..]];
                    break;
                default:
                    int from = random.Next(bytes.Length);
                    bytes = [.. bytes[..at], .. bytes[from..Math.Min(bytes.Length, from + 30)], .. bytes[at..]];
                    break;
            }
        }
        return bytes;
    }
}
