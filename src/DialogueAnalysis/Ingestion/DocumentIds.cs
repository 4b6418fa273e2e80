namespace DialogueAnalysis.Ingestion;

/// <summary>Names documents so that no two of one read share a name.</summary>
internal static class DocumentIds
{
    /// <summary>The ids in the order of the files: the file name without extension; of files that share it, the relative path without extension, else with it, else the path from the folder that all files stand in.</summary>
    public static string[] Of(IReadOnlyList<FoundFile> files)
    {
        string common = CommonFolder(files);
        string[][] candidates = [.. files.Select(f => Candidates(f, common))];
        int[] level = new int[files.Count];
        while (true)
        {
            string[] ids = [.. candidates.Select((c, i) => c[level[i]])];
            int[] clashing = [.. Enumerable.Range(0, ids.Length).GroupBy(i => ids[i], StringComparer.Ordinal).Where(g => g.Skip(1).Any()).SelectMany(g => g)];
            bool raised = false;
            foreach (int i in clashing)
            {
                if (level[i] + 1 < candidates[i].Length)
                {
                    level[i]++;
                    raised = true;
                }
            }
            if (!raised)
                return ids;
        }
    }

    private static string[] Candidates(FoundFile file, string common)
    {
        string whole = file.Real[common.Length..].Replace('\\', '/');
        return [file.Stem, WithoutExtension(file.Relative, file.Stem), file.Relative, WithoutExtension(whole, Path.GetFileNameWithoutExtension(whole)), whole];
    }

    private static string WithoutExtension(string path, string stem) => path[..(path.LastIndexOf('/') + 1)] + stem;

    private static string CommonFolder(IReadOnlyList<FoundFile> files)
    {
        string common = Path.GetDirectoryName(files[0].Real) + Path.DirectorySeparatorChar;
        foreach (FoundFile file in files)
        {
            while (!file.Real.StartsWith(common, StringComparison.Ordinal))
            {
                int cut = Path.TrimEndingDirectorySeparator(common).LastIndexOf(Path.DirectorySeparatorChar);
                if (cut < 0)
                    return "";
                common = common[..(cut + 1)];
            }
        }
        return common;
    }
}
