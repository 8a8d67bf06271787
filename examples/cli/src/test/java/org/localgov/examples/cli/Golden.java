package org.localgov.examples.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Published figures that lie outside the project; tests are skipped where they are absent. */
final class Golden {
  private static final List<String> NODES =
      List.of(
          "institutional-depth",
          "policy-scope",
          "fiscal-autonomy",
          "borrowing-autonomy",
          "representation",
          "law-making",
          "executive-control",
          "fiscal-control",
          "borrowing-control",
          "constitutional-reform",
          "self-rule",
          "shared-rule",
          "rai");
  private static final int FIRST_COMPONENT = 3;
  private static final int FIRST_PUBLISHED = 23;

  private Golden() {}

  static Path file(String name) {
    return in("instruments", name);
  }

  /** Returns a reference output of COINr. */
  static Path coinr(String name) {
    return in("coinr", name);
  }

  private static Path in(String folder, String name) {
    Path file = Path.of(System.getProperty("localgov.golden", "golden"), folder, name);
    assumeTrue(Files.exists(file), () -> "no " + file + ", set -Dlocalgov.golden=FOLDER");
    return file;
  }

  /** Writes the components of the rows with anomalies as a wide table. */
  static Path anomalies(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file("rai_region_anomaly_rows.csv"))) {
      List<String> cells = List.of(line.split(",", -1));
      List<String> kept = new ArrayList<>(cells.subList(0, 2));
      kept.addAll(cells.subList(FIRST_COMPONENT, FIRST_PUBLISHED));
      lines.add(String.join(",", kept));
    }
    return Files.write(folder.resolve("anomalies.csv"), lines);
  }

  /** Writes what was published for these rows as long scores. */
  static Path published(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(List.of("unit,period,node,score"));
    for (String line :
        Files.readAllLines(file("rai_region_anomaly_rows.csv")).stream().skip(1).toList()) {
      List<String> cells = List.of(line.split(",", -1));
      for (int i = 0; i < NODES.size(); i++) {
        String score = cells.get(FIRST_PUBLISHED + i);
        lines.add(String.join(",", cells.get(0), cells.get(1), NODES.get(i), score));
      }
    }
    return Files.write(folder.resolve("published.csv"), lines);
  }

  /** Returns a CSV's lines, cut to the first cells. */
  static List<String> cut(String csv, int cells) {
    return csv.lines()
        .map(line -> List.of(line.split(",", -1)).subList(0, cells))
        .map(line -> line.stream().collect(Collectors.joining(",")))
        .toList();
  }
}
