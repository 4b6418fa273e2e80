namespace DialogueAnalysis.Tests.Reporting;

/// <summary>A folder of made-up files, which is deleted with it.</summary>
internal sealed class MadeFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("dialogue-report-").FullName;

    public DialogueCorpus Load(DialogueCorpusOptions? options = null) => DialogueCorpus.Load([_path], options);

    public MadeFolder With(string name, string text)
    {
        File.WriteAllText(Path.Combine(_path, name), text);
        return this;
    }

    /// <summary>A constructed transcript with two participants and an interviewer.</summary>
    public MadeFolder WithVisit() => With("besøg.txt", """
        ---
        kind: transcript
        title: Besøg på en skole
        place: Nordlunde
        date: 2024-03-05
        roles: Leder, Tillidsrepræsentant
        constructed: true
        ---
        Interviewer: Hvordan taler I sammen i hverdagen?
        Leder: Min dør står åben, og vi tager tit en uformel snak på gangen, før noget bliver til et forslag.
        Tillidsrepræsentant: Vi har tillid til hinanden. Uden den tillid kunne vi ikke have de svære samtaler.
        Interviewer: Og hvornår bliver I inddraget?
        Tillidsrepræsentant: For sent. Vi hørte først om omlægningen, da beslutningen var truffet.
        """);

    /// <summary>Notes with headings that are nothing but what an observer wrote.</summary>
    public MadeFolder WithNotes() => With("notat.md", """
        ---
        kind: notes
        title: Et notat
        year: 2023
        ---
        # Samarbejdet

        Der var god stemning på mødet.

        ## Om tillid

        Medarbejderne sagde, at ”vi har tillid til hinanden her, og det gør de svære samtaler lettere”. Det såkaldte ”MED-rum” blev nævnt.

        ## Om kaffe

        Der blev serveret kaffe.

        ## Om stole

        Der var stole nok.
        """);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
