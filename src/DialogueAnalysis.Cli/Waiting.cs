using Spectre.Console;

namespace DialogueAnalysis.Cli;

/// <summary>Shows a progress bar on a terminal while work takes more than a second.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static T For<T>(Terminal terminal, string what, Func<IProgress<double>, T> work)
    {
        var progress = new Share();
        if (!terminal.ErrorIsTerminal)
            return work(progress);
        Task<T> task = Task.Run(() => work(progress));
        if (Task.WaitAny([task], Patience) < 0)
            Show(terminal, what, task, progress);
        return task.GetAwaiter().GetResult();
    }

    private static void Show(Terminal terminal, string what, Task work, Share progress)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask(Markup.Escape(what), maxValue: 1);
            bar.IsIndeterminate = true;
            while (Task.WaitAny([work], 100) < 0)
            {
                bar.IsIndeterminate = progress.Done == 0;
                bar.Value = progress.Done;
            }
        });
    }

    private sealed class Share : IProgress<double>
    {
        private double _done;

        public double Done => Volatile.Read(ref _done);

        public void Report(double value) => Volatile.Write(ref _done, value);
    }
}
