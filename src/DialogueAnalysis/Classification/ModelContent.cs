using System.Numerics;
using System.Security.Cryptography;

namespace DialogueAnalysis.Classification;

/// <summary>What stands between header and checksum. Lengths are checked against what is left before anything is reserved.</summary>
internal static class ModelContent
{
    public static void Write(BinaryWriter writer, ModelInfo info, IReadOnlyList<Category> categories, LinearModel model)
    {
        FeatureOptions options = model.Extractor.Options;
        writer.Write(info.AnalysisVersion);
        writer.Write(info.Name);
        writer.Write(info.Version);
        writer.Write(info.Seed);
        writer.Write(info.Passages);
        writer.Write(info.Constructed);
        writer.Write(info.Groups);
        writer.Write(info.MacroF1.Value);
        writer.Write(info.MacroF1.Low);
        writer.Write(info.MacroF1.High);
        writer.Write(info.GoldFingerprint);
        writer.Write(options.Pairs);
        writer.Write(options.ShortestRun);
        writer.Write(options.LongestRun);
        writer.Write(options.RunShare);
        writer.Write(categories.Count);
        for (int c = 0; c < categories.Count; c++)
        {
            writer.Write(categories[c].Id);
            writer.Write(categories[c].DanishName);
            writer.Write(categories[c].EnglishName);
            writer.Write(info.Support[c]);
            writer.Write(model.Biases[c]);
            writer.Write(model.Thresholds[c]);
            foreach (OperatingPoint point in info.OperatingPoints[c])
            {
                writer.Write(point.Threshold);
                writer.Write(point.Recall);
            }
        }
        writer.Write(model.Biases[^1]);
        writer.Write(model.Table.Count);
        foreach (ulong name in model.Table.Names)
            writer.Write(name);
        foreach (float scale in model.Scales.AsSpan(1))
            writer.Write(scale);
        foreach (float weight in model.Weights.AsSpan(model.Biases.Length))
            writer.Write(weight);
    }

    public static PassageClassifier Read(BinaryReader reader, string path, byte[] bytes)
    {
        int analysis = reader.ReadInt32();
        if (analysis != FeatureOptions.AnalysisVersion)
            throw new ModelFormatException(path, ModelFile.Number("analysis version", analysis), ModelFile.Number("analysis version", FeatureOptions.AnalysisVersion));
        (string name, string version) = (reader.ReadString(), reader.ReadString());
        ulong seed = reader.ReadUInt64();
        (int passages, int constructed, int groups) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (constructed < 0 || constructed > passages)
            throw new FormatException("More passages are constructed than there are.");
        var macroF1 = new Estimate(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        string gold = reader.ReadString();
        var options = new FeatureOptions
        {
            Pairs = reader.ReadBoolean(),
            ShortestRun = reader.ReadInt32(),
            LongestRun = reader.ReadInt32(),
            RunShare = Finite(reader.ReadDouble()),
        };
        if (options.ShortestRun < 1 || options.LongestRun > FeatureExtractor.LongestWord || (options.LongestRun != 0 && options.LongestRun < options.ShortestRun))
            throw new FormatException("The lengths of runs of characters are out of range.");
        int count = Length(reader, sizeof(int) + (2 * sizeof(double)));
        var categories = new Category[count];
        int[] support = new int[count];
        double[] biases = new double[count + 1], thresholds = new double[count];
        var points = new OperatingPoint[count][];
        for (int c = 0; c < count; c++)
        {
            categories[c] = new Category(reader.ReadString(), reader.ReadString(), reader.ReadString());
            support[c] = reader.ReadInt32();
            if (support[c] < 0 || support[c] > passages)
                throw new FormatException("More passages have a category than there are.");
            biases[c] = Finite(reader.ReadDouble());
            thresholds[c] = Finite(reader.ReadDouble());
            points[c] = [.. OperatingPoint.Wanted.Select(wanted => new OperatingPoint(wanted, Finite(reader.ReadDouble()), Finite(reader.ReadDouble())))];
            if (thresholds[c] is < 0 or > 1 || points[c].Any(p => p.Threshold is < 0 or > 1 || p.Recall is < 0 or > 1))
                throw new FormatException("A threshold or a share is no probability.");
        }
        biases[^1] = Finite(reader.ReadDouble());
        int features = Length(reader, sizeof(ulong) + (sizeof(float) * (1 + biases.Length)));
        ulong[] names = new ulong[features];
        for (int i = 0; i < features; i++)
        {
            names[i] = reader.ReadUInt64();
            if ((i > 0 && names[i] <= names[i - 1]) || BitOperations.TrailingZeroCount(names[i]) < FeatureHash.FreeBits)
                throw new FormatException("The names of the features do not ascend, or are none.");
        }
        float[] scales = Floats(reader, 1, features), weights = Floats(reader, biases.Length, features * biases.Length);
        if (reader.BaseStream.Position != reader.BaseStream.Length)
            throw new FormatException("There is more content than a model.");
        var info = new ModelInfo
        {
            Name = name,
            Version = version,
            AnalysisVersion = analysis,
            Seed = seed,
            Passages = passages,
            Constructed = constructed,
            Groups = groups,
            Support = support,
            Features = features,
            MacroF1 = macroF1,
            OperatingPoints = points,
            GoldFingerprint = gold,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
        var model = new LinearModel(new FeatureExtractor(options), new FeatureTable(names), scales, weights, biases, thresholds);
        return new PassageClassifier(info, new Codebook(categories), model, bytes);
    }

    /// <summary>A number of things that each take at least so many bytes of what is left.</summary>
    private static int Length(BinaryReader reader, int each)
    {
        int length = reader.ReadInt32();
        long left = reader.BaseStream.Length - reader.BaseStream.Position;
        return length >= 0 && (long)length * each <= left ? length : throw new FormatException("A length is larger than the content.");
    }

    /// <summary>Numbers, after as many zeros as stand for features that the model does not know.</summary>
    private static float[] Floats(BinaryReader reader, int zeros, int count)
    {
        float[] values = new float[zeros + count];
        for (int i = zeros; i < values.Length; i++)
            values[i] = (float)Finite(reader.ReadSingle());
        return values;
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : throw new FormatException("A weight is not a number.");
}
