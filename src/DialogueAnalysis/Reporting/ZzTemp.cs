namespace DialogueAnalysis.Reporting;
/// <summary>x</summary>
public enum ReportLanguage {
/// <summary>x</summary>
Danish,
/// <summary>x</summary>
English }
/// <summary>x</summary>
public sealed record ReportOptions {
/// <summary>x</summary>
public ReportLanguage Language { get; init; } }
/// <summary>x</summary>
public static class HtmlReport {
/// <summary>x</summary>
public static void Write(TextWriter w, CorpusSummary s, ReportOptions? o = null) { w?.Write("x"); } }
