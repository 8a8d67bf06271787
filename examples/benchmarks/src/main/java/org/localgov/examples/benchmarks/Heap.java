package org.localgov.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.indicators.table.IndicatorTable;

/**
 * How much memory a table of 30 indicators takes, at rest and at most while it is scored, by the
 * virtual machine's own counters; in units of the eight bytes of each number. A program of its own,
 * so that nothing else is in the heap.
 */
public final class Heap {
  private static final int COLLECTIONS = 4;

  private Heap() {}

  /**
   * Prints two numbers on a line: at rest, and while scoring.
   *
   * @param arguments how many units
   */
  public static void main(String[] arguments) {
    int units = Integer.parseInt(arguments[0]);
    double numbers = 8.0 * units * Thirty.PILLARS * Thirty.EACH;
    Scorer scorer = Scorer.of(Thirty.index());
    scorer.score(Thirty.table(Thirty.columns(2)));
    long before = used();
    IndicatorTable table = Thirty.table(Thirty.columns(units));
    long atRest = used() - before;
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Scores scores = scorer.score(table);
    long most = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    if (scores.rows() != table.rows()) {
      throw new IllegalStateException("every row must have scores");
    }
    System.out.printf(Locale.ROOT, "%.3f %.3f%n", atRest / numbers, most / numbers);
  }

  /** Returns both numbers, from a virtual machine that does nothing else. */
  static double[] ofAnotherMachine(int units) {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                Heap.class.getName(),
                String.valueOf(units))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    try (BufferedReader printed = program.start().inputReader(StandardCharsets.UTF_8)) {
      return Stream.of(String.valueOf(printed.readLine()).split(" "))
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
