using System.Security.Cryptography;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class ModelFileTests
{
    private static readonly byte[] Model = Small();

    [Fact]
    public void Load_AnyByteFlipped_IsRefused()
    {
        for (int i = 0; i < Model.Length; i++)
        {
            byte[] damaged = [.. Model];
            damaged[i] ^= 0x10;
            AssertRefused(damaged);
        }
    }

    [Fact]
    public void Load_CutAnywhereOrTooLong_IsRefused()
    {
        for (int length = 0; length < Model.Length; length++)
            AssertRefused(Model[..length]);
        AssertRefused([.. Model, 0]);
    }

    [Fact]
    public void Load_NewerFormat_SaysSo()
    {
        byte[] newer = [.. Model];
        newer[8] = 2;
        ModelFormatException e = AssertRefused(newer);
        Assert.Equal(("format 2", "at most format 1"), (e.Found, e.Expected));
    }

    [Fact]
    public void Load_OtherAnalysis_SaysSo()
    {
        byte[] other = [.. Model];
        other[16] = 99;
        ModelFormatException e = AssertRefused(Signed(other));
        Assert.Equal("analysis version 99", e.Found);
    }

    [Fact]
    public void Load_HostileContentWithRightChecksum_IsRefusedOrLoads()
    {
        // Every place of the content in turn says "as many as an int can say", or minus one; the checksum agrees.
        for (int i = 16; i < Model.Length - 32 - 4; i++)
        {
            foreach (int value in (int[])[int.MaxValue, -1])
            {
                byte[] hostile = [.. Model];
                BitConverter.TryWriteBytes(hostile.AsSpan(i), value);
                try
                {
                    PassageClassifier.Load(new MemoryStream(Signed(hostile))).Classify("Tillid på gangen");
                }
                catch (ModelFormatException)
                {
                }
            }
        }
    }

    [Fact]
    public void Load_Endless_IsRefused() => AssertRefused(new byte[ModelFile.MostBytes + 1]);

    [Fact]
    public void Write_MostFeatures_FitsTheFile()
    {
        foreach (int categories in (int[])[1, 4, 40])
            Assert.InRange((ModelFile.MostFeatures(categories) * (12L + (4 * categories))) + (categories * 200), 0, ModelFile.MostBytes - 1000);
    }

    private static ModelFormatException AssertRefused(byte[] bytes)
    {
        ModelFormatException e = Assert.Throws<ModelFormatException>(() => PassageClassifier.Load(new MemoryStream(bytes)));
        Assert.DoesNotContain('\n', e.Message);
        return e;
    }

    private static byte[] Signed(byte[] file)
    {
        SHA256.HashData(file.AsSpan(0, file.Length - 32)).CopyTo(file, file.Length - 32);
        return file;
    }

    private static byte[] Small()
    {
        GoldPassage[] gold = [.. Enumerable.Range(0, 12).Select(i => new GoldPassage { Id = $"{i}", Text = i % 2 == 0 ? "god tillid" : "stor mistro", Labels = i % 2 == 0 ? ["trust"] : [] })];
        return PassageTrainerTests.Bytes(new PassageTrainer(new PassageTrainerOptions { Features = new() { LongestRun = 0 } }).Train(gold).Classifier);
    }
}
