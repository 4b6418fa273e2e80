using System.Globalization;

namespace DialogueAnalysis.Querying;

/// <summary>Why a passage has its score, as a tree. Immutable and thread-safe.</summary>
/// <remarks>
/// The root, and each node below it that is a sum, has the sum of its children for its score, to the bit. A word or phrase is the product of its two children, weight and share, rounded up
/// to 1/32768; the share has the frequency below it, and this the forms that were found, whose scores are what they count: their sum.
/// </remarks>
public sealed class ScoreExplanation
{
    internal ScoreExplanation(double score, string description, params IReadOnlyList<ScoreExplanation> children)
    {
        Score = score;
        Description = description;
        Children = children;
    }

    /// <summary>The score of the root is that of the hit; of a word, what it adds; of a node below a word, the factor, the frequency or the count that the description names.</summary>
    public double Score { get; }

    /// <summary>What the number is of, in English, on one line.</summary>
    public string Description { get; }

    /// <summary>What it is made of; empty where it is given. What adds nothing because the passage does not hold it is left out.</summary>
    public IReadOnlyList<ScoreExplanation> Children { get; }

    /// <summary>The tree, a node a line, children indented by two blanks more; no line end behind the last.</summary>
    public override string ToString()
    {
        var lines = new List<string>();
        AddTo(lines, "");
        return string.Join('\n', lines);
    }

    private void AddTo(List<string> lines, string indent)
    {
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{indent}{Score:0.###} {Description}"));
        foreach (ScoreExplanation child in Children)
            child.AddTo(lines, indent + "  ");
    }
}
