Console.Error.WriteLine("dialogue: see --help");
return 2;
