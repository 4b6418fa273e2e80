using System.ComponentModel;
using System.Runtime.InteropServices;

namespace DialogueAnalysis.SearchPeer;

/// <summary>The processor time of the calling thread, on 64-bit Linux.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds from some point in the past.</summary>
    public static long Now() => Read(ThreadCpuTime, out TimeSpec time) == 0 ? time.Seconds * 1_000_000_000 + time.Nanoseconds : throw new Win32Exception();

    [DllImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
