using DialogueAnalysis.Cli;

using Terminal terminal = Terminal.OfProcess();
return await DialogueCommandLine.RunAsync(args, terminal).ConfigureAwait(false);
