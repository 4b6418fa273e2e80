namespace DialogueAnalysis.Language;

/// <summary>How an entry of a thesaurus stands to another.</summary>
internal enum ThesaurusRelation
{
    /// <summary>A form of the same word that the stemmer does not join: <c>mand : mænd</c>.</summary>
    Form,
    /// <summary>The same thing written otherwise: <c>TR = tillidsrepræsentant</c>.</summary>
    Equal,
    /// <summary>A word of about the same meaning: <c>besparelse ~ nedskæring</c>.</summary>
    Synonym,
    /// <summary>One of the kinds of it: <c>fagforening > FOA</c>. Holds in one direction.</summary>
    Narrower,
}
