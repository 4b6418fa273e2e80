namespace DialogueAnalysis.Querying;

/// <summary>What each kind of expansion counts beside the word itself, which counts 1. What is reached by two steps counts their product.</summary>
internal static class ExpansionWeights
{
    /// <summary>The same word; less than 1 only so that what was written comes first among equals.</summary>
    public const double Form = 0.9;

    /// <summary>A noun for what a verb says, or the reverse; said of other things too.</summary>
    public const double Derived = 0.6;

    /// <summary>A part of a compound that no passage holds, for want of anything nearer.</summary>
    public const double Remnant = 0.3;

    /// <summary>The same word too, but a phrase of its parts may be a chance neighbourhood.</summary>
    public const double Joined = 0.85;

    /// <summary>The same thing, but abbreviations mean other things elsewhere, and long forms are rarer than what they stand for.</summary>
    public const double Equal = 0.8;

    /// <summary>A compound said in several words is the same thing in most passages, and something else in some.</summary>
    public const double Parts = 0.6;

    /// <summary>A compound is most often about its parts, and about something else besides.</summary>
    public const double Part = 0.7;

    /// <summary>About the same; a passage with it should come behind one with the word, unless other words of the query are there too.</summary>
    public const double Synonym = 0.55;

    /// <summary>A kind of it is less than all of it.</summary>
    public const double Narrower = 0.4;

    /// <summary>Stands in for a word that is not there at all, so nothing comes before it.</summary>
    public const double Spelling = 0.7;
}
