using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

/// <summary>Invented passages, coded: five of each of twelve documents, small enough to train on in a test.</summary>
internal static class GoldFixture
{
    private static readonly Dictionary<char, string> Codes = new()
    {
        ['T'] = "trust",
        ['I'] = "informal-dialogue",
        ['B'] = "timing-of-involvement",
        ['M'] = "multi-site",
    };

    private const string Lines = """
        T|Vi stoler på hinanden her, og det gør de svære samtaler lettere.
        I|Min leders dør står åben, så jeg går bare ind og vender det, der fylder.
        B|Vi hørte først om omlægningen, da den var besluttet.
        M|Vores afdeling ligger på fire adresser, og der er langt imellem dem.
        -|Udvalget holder fire ordinære møder om året.
        T|Tilliden forsvandt, da det viste sig, at ledelsen havde en skjult dagsorden.
        I|Vi ringer sammen et par gange om ugen uden for dagsorden.
        B|Det fungerer, fordi vi bliver taget med på råd tidligt i forløbet.
        M|Lederen sidder på en anden matrikel end os, så vi ser hende sjældent.
        -|Tillidsrepræsentanten deltager i det årlige seminar.
        T|Jeg kan sige tingene ligeud til min leder uden at frygte, at det bliver brugt imod mig.
        I|Mange knaster ryddes af vejen over en kop kaffe på gangen.
        B|Høringsfristen var så kort, at svaret ikke kunne nå at betyde noget.
        M|Med skoler spredt over hele kommunen går der meget tid med kørsel.
        -|Budgettet blev gennemgået punkt for punkt på mødet.
        TI|Fordi vi har tillid til hinanden, kan vi tage en fortrolig snak bag en lukket dør.
        IB|Hun prøver ideen af på mig i en uformel snak, længe før den bliver til et forslag.
        BM|Husene længst væk får besked for sent, når noget skal ændres.
        -|Arbejdsmiljørepræsentanterne har været på kursus i foråret.
        -|Referatet bliver lagt på intranettet efter mødet.
        T|Der er mistillid mellem parterne efter den sidste forhandling.
        I|Vi skriver sms til hinanden, når der opstår noget i det daglige.
        B|Medarbejderne skal inddrages fra start, ikke når løsningen er færdig.
        M|Institutionerne blev lagt sammen, men børnene er stadig i tre forskellige bygninger i hver sin by.
        -|Fællestillidsrepræsentanten er valgt for to år.
        T|Det bygger på gensidig tillid, at vi tør være uenige.
        I|Den løbende sparring foregår på vej til frokost.
        B|Vi bliver orienteret, når det hele er på plads, og så er det for sent at ændre noget.
        M|Som repræsentant for ni børnehaver på hver sin adresse kan jeg ikke nå rundt til alle.
        -|Der er afsat midler til kompetenceudvikling.
        T|Uden tillid bliver hvert et ord skrevet ned og vendt.
        I|En hurtig snak i døråbningen sparer os for mange møder.
        B|Tidlig inddragelse giver ejerskab til beslutningen.
        M|De ansatte på de små matrikler føler sig glemt, fordi ledelsen sidder langt væk.
        -|Uddannelsen varer tre dage og afholdes to gange om året.
        T|Vi tror på, at de andre vil os det godt, også når vi er uenige.
        I|De uformelle kanaler er vigtige, men de må ikke erstatte møderne.
        B|Lederen informerede os allerede, da de første tanker var på bordet.
        M|Hjemmeplejen kører ud fra fem steder, og grupperne mødes kun på skærm på grund af afstanden.
        -|Tillidshvervet giver ret til frihed med løn.
        TB|Da beslutningen var truffet hen over hovedet på os, mistede vi tilliden til processen.
        I|Vi tager den over telefonen, før det bliver til en sag.
        B|Udvalget fik sagen til orientering, efter at den var afgjort.
        M|Det er svært at lede, når man har medarbejdere på syv lokationer.
        -|Sygefraværet er faldet med to procentpoint.
        T|Man kan regne med, at en aftale er en aftale, også når den er mundtlig.
        I|Lederen kommer forbi kontoret og spørger, hvordan det går med arbejdet.
        B|Vi når ikke at høre baglandet, inden vi skal svare.
        M|Fra den ene ende af området til den anden er der en times kørsel, så møderne skifter sted.
        -|Lønforhandlingerne følger den centrale aftale.
        T|Ledelsen kontrollerer alt, hvad vi gør, og det opleves som mistillid.
        I|Vi har en fast aftale om, at jeg altid må banke på.
        B|Spørgsmålet er altid, hvornår medarbejderne skal ind i billedet.
        M|Plejehjemmene ligger spredt, og hver matrikel har sin egen kultur.
        -|Formanden sender dagsordenen ud en uge før mødet.
        T|Fortroligheden mellem os gør, at jeg tør fortælle, hvad der rører sig.
        I|Det meste bliver klaret i hverdagen uden indkaldelse og referat.
        B|Jo tidligere vi kommer ind, desto bedre bliver løsningen.
        MI|Når lederen endelig er på vores adresse, tager vi snakken i køkkenet.
        -|Personalepolitikken er revideret i udvalget.
        """;

    public static IReadOnlyList<GoldPassage> Passages { get; } = [.. Lines.ReplaceLineEndings("\n").Split('\n').Select(Passage)];

    /// <summary>A classifier trained on the passages.</summary>
    public static TrainingResult Trained { get; } = new PassageTrainer(new PassageTrainerOptions()).Train(Passages);

    private static GoldPassage Passage(string line, int index)
    {
        string[] parts = line.Split('|');
        return new GoldPassage
        {
            Id = $"p{index}",
            Text = parts[1],
            Labels = [.. parts[0].Where(c => c != '-').Select(c => Codes[c])],
            Document = $"besøg {index / 5}",
            Writer = "referent",
            Hard = parts[0] == "-",
        };
    }
}
