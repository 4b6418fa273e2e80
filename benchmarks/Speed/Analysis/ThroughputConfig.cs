using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace DialogueAnalysis.Speed.Analysis;

/// <summary>Adds a column of megabytes a second.</summary>
public sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig() => AddColumn(new ThroughputColumn());

    private sealed class ThroughputColumn : IColumn
    {
        public string Id => nameof(ThroughputColumn);
        public string ColumnName => "MB/s";
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public string Legend => "Megabytes (10^6 bytes) of UTF-8 text a second of wall time";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            int copies = (int)benchmarkCase.Parameters[nameof(AnalysisBenchmarks.Copies)];
            double bytes = new AnalysisBenchmarks { Copies = copies }.Bytes;
            return summary[benchmarkCase]?.ResultStatistics is { } statistics ? (bytes / statistics.Mean * 1e3).ToString("0.0", CultureInfo.InvariantCulture) : "?";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
