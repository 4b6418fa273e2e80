using DialogueAnalysis.Classification;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Segmentation;

public sealed class WordFormsTests
{
    [Fact]
    public void Nearest_AnyTextOfOneTopic_IsAsFoundByLookingAtEveryWord()
    {
        string[] words = ["samarbejde", "samarbejdet", "sam", "sa", "samarbejds-udvalg", "Samarbejdsudvalg", "møde", "ærlig"];
        var random = new SeededRandom(11);
        string text = string.Join(' ', Enumerable.Range(0, 300).Select(_ => words[random.Below(words.Length)]));
        var forms = new WordForms(text);
        for (int i = 0; i < 500; i++)
        {
            (string left, string right) = (words[random.Below(words.Length)][..2], words[random.Below(words.Length)][2..]);
            string begins = (left + right[..Math.Min(6, right.Length)]).ToLowerInvariant();
            int position = random.Below(text.Length);
            int? expected = null;
            for (int at = 0; at < text.Length; at = text.IndexOf(' ', at) is var next and >= 0 ? next + 1 : text.Length)
            {
                string word = text[at..].Split(' ')[0].ToLowerInvariant();
                bool alike = begins.Length < 3 ? word == begins : word.StartsWith(begins, StringComparison.Ordinal);
                if (alike && Math.Abs(at - position) is var distance && !(expected <= distance))
                    expected = distance;
            }
            Assert.Equal(expected, forms.Nearest(left, right, position));
        }
    }
}
