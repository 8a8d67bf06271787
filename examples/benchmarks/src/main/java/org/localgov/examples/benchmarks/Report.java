package org.localgov.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.localgov.examples.benchmarks.Measurements.Pace;
import org.openjdk.jmh.annotations.Param;

/**
 * Runs the benchmarks, compares each with its loop by hand of the same run and with what COINr and
 * R took, prints a table in Markdown, and writes it as JSON.
 *
 * <p>COINr's and R's times were measured once, with COINr 1.1.14 under R 4.2.2 on two cores, and
 * are constants here.
 *
 * <pre>
 * mvn -Pbench -pl examples/benchmarks -am verify -DskipTests                          quick
 * mvn -Pbench -pl examples/benchmarks -am verify -DskipTests -Dbenchmark.arguments=full
 * </pre>
 */
public final class Report {
  private static final double SECOND = 1e9;
  private static final double MILLISECOND = 1e6;
  private static final double MICROSECOND = 1e3;

  /** Seconds of COINr, and of plain vectorised R, for 1e3, 1e4, 1e5 and 1e6 units. */
  private static final double[] COINR = {0.073, 0.87, 11.2, 112};

  private static final double[] R = {0.0013, 0.009, 0.105, 0.95};
  private static final double COINR_BUILD = 0.116 * SECOND;
  private static final double COINR_REPLICATION = 0.14 * SECOND;
  private static final double COINR_COPELAND = 43 * SECOND;
  private static final double COINR_COPELAND_MATRIX = 0.22 * SECOND;

  private static final Set<String> SIMPLE =
      Set.of(
          "min-max",
          "z-score",
          "scaled",
          "goalposts",
          "distance-to-maximum",
          "fraction-of-maximum",
          "distance-to-reference",
          "distance-to-target",
          "indicisation",
          "linear",
          "none",
          "arithmetic-mean",
          "geometric-mean",
          "harmonic-mean",
          "minimum",
          "maximum",
          "sum",
          "product",
          "weighted-product",
          "points-over-possible",
          "mean-minimum",
          "first-present",
          "difference",
          "quotient");

  private final boolean isFull;
  private final Measurements main;
  private final Measurements methods;

  /** Warmed up for longer: the compiler takes a core, which two threads would want. */
  private final Measurements parallel;

  private final List<Line> lines = new ArrayList<>();

  private Report(boolean isFull) {
    this.isFull = isFull;
    main = new Measurements(isFull ? new Pace(3, 5, 1000) : new Pace(2, 3, 300));
    parallel = new Measurements(isFull ? new Pace(20, 8, 1000) : new Pace(8, 3, 300));
    methods = new Measurements(isFull ? new Pace(3, 5, 200) : new Pace(2, 3, 100));
  }

  /**
   * Runs everything.
   *
   * @param arguments {@code quick} (a few minutes, larger sizes left out) or {@code full} (a
   *     quarter of an hour), and the file to write, {@code target/benchmarks.json} unless it is
   *     given; or {@code jmh} and arguments for JMH
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    String mode = given.isEmpty() ? "quick" : given.get(0);
    if (mode.equals("jmh")) {
      org.openjdk.jmh.Main.main(given.subList(1, given.size()).toArray(String[]::new));
      return;
    }
    if (!Set.of("quick", "full").contains(mode)) {
      throw new IllegalArgumentException("mode must be quick, full or jmh, got '" + mode + "'");
    }
    Path file = Path.of(given.size() > 1 ? given.get(1) : "target/benchmarks.json");
    Report report = new Report(mode.equals("full"));
    report.measure();
    report.print();
    report.write(file);
    System.err.println("written: " + file);
  }

  private void measure() {
    scorer();
    asem();
    replications();
    copeland();
    unit();
    whatIf();
    scorecards();
    heap();
    methods(NormalisationBenchmark.class, "method");
    methods(AggregationBenchmark.class, "rule");
  }

  private void scorer() {
    int[] sizes = {1_000, 10_000, 100_000, 1_000_000};
    double millionth = Double.NaN;
    for (int i = 0; i < sizes.length; i++) {
      String units = String.valueOf(sizes[i]);
      double ours = main.run(ScorerBenchmark.class, "scorer", "units", units, "2g");
      double byHand = main.run(ScorerBenchmark.class, "handWritten", "units", units, "2g");
      double once = main.run(ScorerBenchmark.class, "readOnce", "units", units, "2g");
      boolean isMany = sizes[i] >= 100_000;
      lines.add(
          new Line(
              "min-max and two-level mean, 30 indicators, "
                  + String.format(Locale.ROOT, "%,d", sizes[i])
                  + " units",
              ours,
              byHand,
              Bound.most("× by hand", ours / byHand, 1.5),
              Bound.reported("× reading once", ours / once),
              faster("× COINr", COINR[i] * SECOND, ours, isMany ? 1000 : Double.NaN),
              faster("× R", R[i] * SECOND, ours, isMany ? 10 : Double.NaN)));
      millionth = ours / sizes[i];
    }
    if (isFull) {
      double units = 1e7;
      double ours = main.run(ScorerBenchmark.class, "scorer", "units", "10000000", "8g");
      double byHand = main.run(ScorerBenchmark.class, "handWritten", "units", "10000000", "8g");
      lines.add(
          new Line(
              "the same, 10,000,000 units",
              ours,
              byHand,
              Bound.most("× by hand", ours / byHand, 1.5),
              Bound.most("× the time per unit at 1,000,000", ours / units / millionth, 1.2)));
    }
  }

  private static Bound faster(String what, double theirs, double ours, double limit) {
    return Bound.least(what, theirs / ours, limit);
  }

  private double run(Class<?> benchmark, String method) {
    return main.run(benchmark, method, "", "", "2g");
  }

  private void asem() {
    double ours = run(AsemBenchmark.class, "build");
    double byHand = run(AsemBenchmark.class, "handWritten");
    lines.add(
        new Line(
            "full build of the ASEM index, 51 × 49, all steps" + origin(),
            ours,
            byHand,
            Bound.reported("× by hand", ours / byHand),
            faster("× COINr", COINR_BUILD, ours, 100)));
  }

  private static String origin() {
    return Asem.read().isReal() ? "" : " (invented numbers)";
  }

  private void replications() {
    String heap = "2g";
    double one = parallel.run(ReplicationBenchmark.class, "analysis", "threads", "1", heap);
    double two = parallel.run(ReplicationBenchmark.class, "analysis", "threads", "2", heap);
    double byHand = parallel.run(ReplicationBenchmark.class, "handWritten", "threads", "1", heap);
    lines.add(
        new Line(
            "a replication of the ASEM uncertainty analysis, one thread" + origin(),
            one,
            byHand,
            Bound.reported("× by hand", one / byHand),
            Bound.most("µs", one / MICROSECOND, 15),
            faster("× COINr", COINR_REPLICATION, one, 10_000),
            Bound.reported(
                "bytes allocated", parallel.allocated("ReplicationBenchmark.analysis", "1"))));
    lines.add(
        new Line(
            "the same, two threads", two, Double.NaN, Bound.least("× one thread", one / two, 1.8)));
  }

  private void copeland() {
    double ours = run(CopelandBenchmark.class, "rule");
    double byHand = run(CopelandBenchmark.class, "handWritten");
    lines.add(
        new Line(
            "Copeland, 300 units × 30 criteria",
            ours,
            byHand,
            Bound.reported("× by hand", ours / byHand),
            Bound.most("ms", ours / MILLISECOND, 4),
            Bound.reported("× COINr", COINR_COPELAND / ours),
            Bound.reported("× COINr on a matrix", COINR_COPELAND_MATRIX / ours)));
  }

  private void unit() {
    double ours = run(UnitBenchmark.class, "unit");
    double table = run(UnitBenchmark.class, "tableOfOne");
    double byHand = run(UnitBenchmark.class, "handWritten");
    lines.add(
        new Line(
            "one city, one instrument of 25 indicators",
            ours,
            byHand,
            Bound.reported("× by hand", ours / byHand),
            Bound.most("µs", ours / MICROSECOND, 2),
            Bound.most("bytes allocated", main.allocated("UnitBenchmark.unit", ""), 1),
            Bound.reported("µs as a table of one row", table / MICROSECOND)));
  }

  private void whatIf() {
    double ours = run(ChangeBenchmark.class, "value");
    double weight = run(ChangeBenchmark.class, "weight");
    double anew = run(ChangeBenchmark.class, "anew");
    lines.add(
        new Line(
            "what if one value were another, 10,000 units",
            ours,
            Double.NaN,
            Bound.most("ms", ours / MILLISECOND, 1),
            Bound.most("ms for a weight", weight / MILLISECOND, 1),
            Bound.reported("ms to score all anew", anew / MILLISECOND)));
  }

  private void scorecards() {
    String units = isFull ? "100000" : "10000";
    String heap = "4g";
    String what = String.format(Locale.ROOT, "%,d", Integer.parseInt(units)) + " scorecards ";
    double write = main.run(ScorecardsBenchmark.class, "write", "units", units, heap);
    double written = main.run(ScorecardsBenchmark.class, "handWritten", "units", units, heap);
    double read = main.run(ScorecardsBenchmark.class, "read", "units", units, heap);
    double tokens = main.run(ScorecardsBenchmark.class, "handRead", "units", units, heap);
    lines.add(
        new Line(
            what + "written as JSON",
            write,
            written,
            Bound.least("× the speed of Jackson's generator", written / write, 0.7)));
    lines.add(
        new Line(
            what + "read from JSON",
            read,
            tokens,
            Bound.least("× the speed of Jackson's parser", tokens / read, 0.7)));
  }

  private void heap() {
    System.err.println("Heap 1000000");
    double[] shares = Heap.ofAnotherMachine(1_000_000);
    lines.add(
        new Line(
            "memory of 1,000,000 × 30, in units of 8 bytes a number",
            Double.NaN,
            Double.NaN,
            Bound.most("at rest", shares[0], 1.3),
            Bound.most("at most while scoring", shares[1], 2.5)));
  }

  private void methods(Class<?> benchmark, String ours) {
    for (String method : names(benchmark)) {
      double time = methods.run(benchmark, ours, "method", method, "1g");
      double byHand = methods.run(benchmark, "handWritten", "method", method, "1g");
      Bound ratio =
          SIMPLE.contains(method)
              ? Bound.most("× by hand", time / byHand, 1.5)
              : Bound.reported("× by hand", time / byHand);
      lines.add(new Line("`" + method + "`", time, byHand, ratio));
    }
  }

  private static String[] names(Class<?> benchmark) {
    try {
      return benchmark.getField("method").getAnnotation(Param.class).value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private void print() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| work | time | by hand | figures, and their bounds |\n| --- | --- | --- | --- |\n");
    lines.forEach(line -> table.append(line.text()).append('\n'));
    long missed = lines.stream().filter(line -> !line.isMet()).count();
    table.append('\n').append(machine());
    table.append(missed == 0 ? "; every bound is met" : "; missed in " + missed + " lines");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(table);
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.version")
        + ", "
        + runtime.availableProcessors()
        + " processors";
  }

  private void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream stream = Files.newOutputStream(file);
        JsonGenerator out = new JsonFactory().createGenerator(stream).useDefaultPrettyPrinter()) {
      out.writeStartObject();
      out.writeStringField("mode", isFull ? "full" : "quick");
      out.writeStringField("machine", machine());
      out.writeArrayFieldStart("lines");
      for (Line line : lines) {
        line(out, line);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private static void line(JsonGenerator out, Line line) throws IOException {
    out.writeStartObject();
    out.writeStringField("work", line.work());
    number(out, "nanoseconds", line.nanoseconds());
    number(out, "nanosecondsByHand", line.byHand());
    out.writeArrayFieldStart("figures");
    for (Bound bound : line.bounds()) {
      out.writeStartObject();
      out.writeStringField("what", bound.what());
      number(out, "value", bound.value());
      number(out, bound.isMost() ? "atMost" : "atLeast", bound.limit());
      if (bound.isBounded()) {
        out.writeBooleanField("met", bound.isMet());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void number(JsonGenerator out, String name, double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumberField(name, value);
    }
  }
}
