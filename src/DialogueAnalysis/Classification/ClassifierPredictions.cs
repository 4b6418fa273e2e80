namespace DialogueAnalysis.Classification;

/// <summary>What a classifier gives to coded passages, in the shape in which it is scored.</summary>
internal static class ClassifierPredictions
{
    /// <summary>The predictions by the categories in the order named, all of which the classifier knows.</summary>
    public static Predictions Of(PassageClassifier classifier, IReadOnlyList<Category> categories, IReadOnlyList<GoldPassage> gold, CancellationToken cancellation)
    {
        IReadOnlyList<PassageClassification> results = classifier.ClassifyAll([.. gold.Select(g => g.Text)], cancellation);
        var predictions = new Predictions(categories.Count, gold.Count);
        string[] ids = [.. classifier.Categories.Select(c => c.Id)];
        for (int c = 0; c < categories.Count; c++)
        {
            int own = Array.IndexOf(ids, categories[c].Id);
            for (int i = 0; i < gold.Count; i++)
            {
                predictions.Probabilities[c][i] = results[i].Probabilities[own];
                predictions.Given[c][i] = results[i].Probabilities[own] >= classifier.Thresholds[own];
            }
        }
        return predictions;
    }
}
