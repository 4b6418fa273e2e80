using System.Reflection;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Tests.Reporting;

public class ReportTextsTests
{
    public static TheoryData<string> Texts => [.. typeof(ReportTexts).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_EachLanguage_HasItWithTheSamePlaces(string name)
    {
        PropertyInfo property = typeof(ReportTexts).GetProperty(name)!;
        string danish = (string)property.GetValue(DanishReport.Texts)!, english = (string)property.GetValue(EnglishReport.Texts)!;

        Assert.False(string.IsNullOrWhiteSpace(danish));
        Assert.False(string.IsNullOrWhiteSpace(english));
        Assert.Equal(Places(danish), Places(english));
    }

    [Theory]
    [InlineData(ReportLanguage.Danish)]
    [InlineData(ReportLanguage.English)]
    public void Texts_EveryKind_HasAName(ReportLanguage language)
    {
        ReportTexts texts = ReportTexts.In(language);

        Assert.All(Enum.GetValues<DocumentKind>(), kind => Assert.NotEmpty(texts.DocumentKinds[kind]));
        Assert.All(Enum.GetValues<PassageKind>(), kind => Assert.NotEmpty(texts.PassageKinds[kind]));
    }

    [Theory]
    [InlineData(0.2, "20\u00A0%")]
    [InlineData(0.994, "99\u00A0%")]
    [InlineData(0.996, "over 99\u00A0%")]
    [InlineData(1, "over 99\u00A0%")]
    public void Probability_NeverCertain(double probability, string expected) => Assert.Equal(expected, DanishReport.Texts.Numbers.Probability(probability));

    [Fact]
    public void Numbers_EachLanguage_ItsSeparators()
    {
        Assert.Equal("12.345", DanishReport.Texts.Numbers.Count(12345));
        Assert.Equal("12,345", EnglishReport.Texts.Numbers.Count(12345));
        Assert.Equal("33,3\u00A0%", DanishReport.Texts.Numbers.Share(1, 3));
        Assert.Equal("0.0%", EnglishReport.Texts.Numbers.Share(0, 0));
    }

    private static string[] Places(string text) => [.. Enumerable.Range(0, 5).Select(i => $"{{{i}}}").Where(p => text.Contains(p, StringComparison.Ordinal))];
}
