// Lucene 8 as `run` drives it beside our engine:
//   index CORPUS DIRECTORY text|plain     makes an index of one segment (text: keeps the texts too) and prints what it cost
//   query DIRECTORY QUERIES top|exact     warms up, prints a line that begins with "ready", then answers `round N` and `results`
// Danish stems without stop words, BM25, one thread, no caches. `top` counts hits to 1,000 and may then skip; `exact` counts all.
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;

public final class LuceneSearch {
  private static final int TOP = 10;
  private static final int COUNTED = 1000;
  private static final long WARMING = 8_000_000_000L;
  private static final int WARMING_PASSES = 40;
  private static final long LEAST = 50_000;
  private static final int MOST_RUNS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public static void main(String[] args) throws IOException {
    if (args.length == 4 && args[0].equals("index")) {
      index(args[1], Paths.get(args[2]), args[3].equals("text"));
    } else if (args.length == 4 && args[0].equals("query")) {
      query(Paths.get(args[1]), args[2], args[3].equals("exact"));
    } else {
      System.err.println("expected: index CORPUS DIRECTORY text|plain, or query DIRECTORY QUERIES top|exact");
      System.exit(2);
    }
  }

  private static Analyzer analyzer() {
    return new DanishAnalyzer(CharArraySet.EMPTY_SET);
  }

  // ---- the index

  private static void index(String corpus, Path path, boolean keepText) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE).setSimilarity(new BM25Similarity())
        .setRAMBufferSizeMB(128).setUseCompoundFile(false);
    try (Directory directory = MMapDirectory.open(path); IndexWriter writer = new IndexWriter(directory, config);
         BufferedReader lines = Files.newBufferedReader(Paths.get(corpus))) {
      long cpu = processCpu();
      long wall = System.nanoTime();
      Document document = new Document();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        fill(document, line.split("\t", 4), keepText);
        writer.addDocument(document);
      }
      writer.commit();
      print("index_cpu_s", (processCpu() - cpu) / 1e9);
      cpu = processCpu();
      writer.forceMerge(1);
      writer.commit();
      print("merge_cpu_s", (processCpu() - cpu) / 1e9);
      print("wall_s", (System.nanoTime() - wall) / 1e9);
    }
    Map<String, Long> parts = new TreeMap<>();
    for (File file : path.toFile().listFiles()) {
      parts.merge(file.getName().substring(file.getName().lastIndexOf('.') + 1), file.length(), Long::sum);
    }
    print("bytes", parts.values().stream().mapToLong(b -> b).sum());
    parts.forEach((part, bytes) -> print("part." + part, bytes));
    try (Directory directory = MMapDirectory.open(path); DirectoryReader reader = DirectoryReader.open(directory)) {
      print("segments", reader.leaves().size());
      print("passages", reader.numDocs());
      print("words", reader.leaves().get(0).reader().getSumTotalTermFreq("text"));
    }
  }

  private static void fill(Document document, String[] columns, boolean keepText) {
    document.clear();
    long id = Long.parseLong(columns[0]);
    int year = Integer.parseInt(columns[2]);
    document.add(new NumericDocValuesField("id", id));
    document.add(new StoredField("id", id));
    document.add(new StringField("mun", columns[1], Field.Store.YES));
    document.add(new NumericDocValuesField("munv", Long.parseLong(columns[1])));
    document.add(new IntPoint("year", year));
    document.add(new NumericDocValuesField("yearv", year));
    document.add(new TextField("text", columns[3], keepText ? Field.Store.YES : Field.Store.NO));
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static void print(String name, double number) {
    System.out.printf(Locale.ROOT, "%s\t%.3f%n", name, number);
  }

  // ---- the queries

  private static final class Request {
    final String label;
    final String operator;
    final String[] terms;
    final String municipality;
    final boolean scoresPrefix;

    Request(String[] columns, boolean scoresPrefix) throws IOException {
      operator = columns[2];
      this.scoresPrefix = scoresPrefix;
      label = columns[0] + (scoresPrefix ? "_bm25" : "") + "\t" + columns[1];
      terms = columns[3].split(" ");
      municipality = columns[4].equals("-") ? null : columns[4];
      if (!operator.equals("prefix")) {
        for (int i = 0; i < terms.length; i++) {
          terms[i] = stem(terms[i]);
        }
      }
    }

    private static String stem(String word) throws IOException {
      try (TokenStream stream = analyzer().tokenStream("text", word)) {
        stream.reset();
        if (!stream.incrementToken()) {
          throw new IOException("found no word in '" + word + "'");
        }
        return stream.getAttribute(CharTermAttribute.class).toString();
      }
    }

    static List<Request> read(String path) throws IOException {
      List<Request> requests = new ArrayList<>();
      for (String line : Files.readAllLines(Paths.get(path))) {
        requests.add(new Request(line.split("\t"), false));
        if (requests.get(requests.size() - 1).operator.equals("prefix")) {
          requests.add(new Request(line.split("\t"), true));
        }
      }
      return requests;
    }

    Query toQuery() {
      Query query;
      switch (operator) {
        case "and": query = all(BooleanClause.Occur.MUST); break;
        case "or": query = all(BooleanClause.Occur.SHOULD); break;
        case "phrase": query = new PhraseQuery("text", terms); break;
        case "prefix":
          PrefixQuery prefix = new PrefixQuery(new Term("text", terms[0]));
          prefix.setRewriteMethod(scoresPrefix ? new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(COUNTED) : MultiTermQuery.CONSTANT_SCORE_REWRITE);
          query = prefix;
          break;
        default: query = new TermQuery(new Term("text", terms[0]));
      }
      if (municipality == null) {
        return query;
      }
      return new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST).add(new TermQuery(new Term("mun", municipality)), BooleanClause.Occur.FILTER).build();
    }

    private Query all(BooleanClause.Occur occur) {
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      for (String term : terms) {
        builder.add(new TermQuery(new Term("text", term)), occur);
      }
      return builder.build();
    }
  }

  private static final class Counts extends SimpleCollector {
    final int[] byMunicipality = new int[1000];
    int total;
    private NumericDocValues municipality;

    @Override protected void doSetNextReader(LeafReaderContext context) throws IOException {
      municipality = context.reader().getNumericDocValues("munv");
    }

    @Override public void collect(int doc) throws IOException {
      municipality.advanceExact(doc);
      byMunicipality[(int) municipality.longValue()]++;
      total++;
    }

    @Override public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final IndexSearcher searcher;
  private final LeafReader leaf;
  private final boolean exact;
  private final List<Request> requests;
  private final long[] ids = new long[TOP];
  private final float[] scores = new float[TOP];
  private int found;

  private LuceneSearch(DirectoryReader reader, List<Request> requests, boolean exact) throws IOException {
    this.exact = exact;
    this.requests = requests;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
    leaf = reader.leaves().get(0).reader();
    long end = now() + WARMING;
    for (int pass = 0; pass < WARMING_PASSES || now() < end; pass++) {
      for (Request request : requests) {
        run(request);
      }
    }
  }

  // Makes the query, runs it, and reads the numbers of the best passages: what is timed.
  private int run(Request request) throws IOException {
    Query query = request.toQuery();
    found = 0;
    if (request.operator.equals("facet")) {
      Counts counts = new Counts();
      searcher.search(query, counts);
      return counts.total;
    }
    TopScoreDocCollector collector = TopScoreDocCollector.create(TOP, exact ? Integer.MAX_VALUE : COUNTED);
    searcher.search(query, collector);
    TopDocs best = collector.topDocs();
    for (ScoreDoc hit : best.scoreDocs) {
      NumericDocValues id = leaf.getNumericDocValues("id");
      id.advanceExact(hit.doc);
      ids[found] = id.longValue();
      scores[found++] = hit.score;
    }
    return (int) best.totalHits.value;
  }

  private static void query(Path path, String queries, boolean exact) throws IOException {
    PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Directory directory = MMapDirectory.open(path); DirectoryReader reader = DirectoryReader.open(directory)) {
      if (reader.leaves().size() != 1) {
        throw new IOException("found " + reader.leaves().size() + " segments, expected one");
      }
      LuceneSearch search = new LuceneSearch(reader, Request.read(queries), exact);
      output.printf(Locale.ROOT, "ready\tLucene %s, Java %s%n%n", Version.LATEST, System.getProperty("java.runtime.version"));
      output.flush();
      BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String command = commands.readLine(); command != null; command = commands.readLine()) {
        if (command.equals("results")) {
          search.writeResults(output);
        } else {
          search.writeRound(Integer.parseInt(command.substring("round ".length())), output);
        }
        output.println();
        output.flush();
      }
    }
  }

  // A time is that of one run or, where one is short, the mean of so many in a row that reading the clock does not count.
  private void writeRound(int times, PrintStream output) throws IOException {
    long[] taken = new long[times];
    for (Request request : requests) {
      int hits = run(request);
      int runs = (int) Math.min(MOST_RUNS, Math.max(1, LEAST / Math.max(1, time(request, 1))));
      for (int i = 0; i < times; i++) {
        taken[i] = time(request, runs);
      }
      Arrays.sort(taken);
      output.println(request.label + "\t" + hits + "\t" + taken[times / 2]);
    }
  }

  private long time(Request request, int runs) throws IOException {
    long start = now();
    for (int i = 0; i < runs; i++) {
      run(request);
    }
    return (now() - start) / runs;
  }

  private void writeResults(PrintStream output) throws IOException {
    for (Request request : requests) {
      StringBuilder line = new StringBuilder(request.label).append('\t').append(run(request)).append('\t');
      for (int i = 0; i < found; i++) {
        line.append(i == 0 ? "" : " ").append(ids[i]).append(':').append(scores[i]);
      }
      output.println(line);
    }
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
