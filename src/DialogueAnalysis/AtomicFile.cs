namespace DialogueAnalysis;

internal static class AtomicFile
{
    /// <summary>Writes a file beside the place, then moves it there: readers see the old file or the new one, never half of it.</summary>
    /// <remarks>A link stays a link, a file that is replaced keeps who may read it, and what is no file (a device, a pipe) is written to as it is.</remarks>
    public static void Write(string path, Action<Stream> write)
    {
        var link = new FileInfo(path);
        string target = link.LinkTarget is null ? path : link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (IsDevice(path) || IsDevice(target))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }
        string temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
