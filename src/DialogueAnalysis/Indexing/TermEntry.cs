namespace DialogueAnalysis.Indexing;

/// <summary>What a <see cref="TermDictionary"/> knows of a term.</summary>
/// <param name="Number">Its place among the terms, from 0.</param>
/// <param name="List">Where the head of its list of postings stands; 0 where the terms have none.</param>
/// <param name="Content">Where its own content begins in <see cref="TermDictionary.Data"/>.</param>
/// <param name="ContentLength">The bytes of its content.</param>
internal readonly record struct TermEntry(int Number, int List, int Content, int ContentLength);
